package com.marketingby.leads.cli;

import com.marketingby.leads.run.ScrapingLog;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code scraping_logs} as one line of JSON. */
final class LogJson {
    private LogJson() {}

    static String line(ScrapingLog log) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        for (var column : LogColumn.values()) {
            line.put(column.written(), column.of(log));
        }
        return JsonMapper.shared().writeValueAsString(line);
    }
}
