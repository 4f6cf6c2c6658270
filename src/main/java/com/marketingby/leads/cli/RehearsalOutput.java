package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Lead;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.Target;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says what would become of the websites of a dry run. */
interface RehearsalOutput {
    JsonMapper JSON = JsonMapper.shared();

    /** What would be stored for one website. */
    void stored(Target target, Lead lead);

    /** Why nothing would be stored for one website. */
    void skipped(Target target, Verdict.Skip why);

    /** That all is said. */
    void ended(RehearsalCount count);

    /** The columns of a lead that would have a value, by their names; what tells of them is {@link #sources}. */
    static SortedMap<String, Object> columns(Lead lead) {
        Map<String, @Nullable Object> columns = JSON.convertValue(lead, new TypeReference<>() {});
        var filled = new TreeMap<String, Object>();
        columns.forEach((name, value) -> {
            if (value != null && !name.equals("scraping_metadata")) {
                filled.put(name, value);
            }
        });
        return filled;
    }

    /** By column, where its value was read. */
    static Map<?, ?> sources(Lead lead) {
        return lead.scrapingMetadata().get("fields") instanceof Map<?, ?> fields ? fields : Map.of();
    }
}
