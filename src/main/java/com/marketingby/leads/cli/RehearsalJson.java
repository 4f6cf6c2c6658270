package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Lead;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON object a line for each website and one at the end, for programs. */
record RehearsalJson(Terminal terminal) implements RehearsalOutput {

    @Override
    public void stored(Target target, Lead lead) {
        print("rehearsed", Map.of("target", target.text(), "stored", true, "lead", RehearsalOutput.columns(lead),
                "sources", RehearsalOutput.sources(lead)));
    }

    @Override
    public void skipped(Target target, Verdict.Skip why) {
        print("rehearsed", Map.of("target", target.text(), "stored", false, "outcome", why.fate().written(), "reason",
                why.reason()));
    }

    @Override
    public void ended(RehearsalCount count) {
        print("summary", Map.of("exit", count.exit(), "stored", count.stored(), "skipped", count.skipped(), "failed",
                count.failed()));
    }

    private void print(String event, Map<String, ?> facts) {
        var line = new LinkedHashMap<String, Object>();
        line.put("event", event);
        line.putAll(facts);
        terminal.print(JSON.writeValueAsString(line));
    }
}
