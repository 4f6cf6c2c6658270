package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Lead;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Value by value with where it was read, for a person. */
record RehearsalText(Terminal terminal) implements RehearsalOutput {

    @Override
    public void stored(Target target, Lead lead) {
        terminal.print(target.text() + ": would be stored, unless it is known, as");
        var sources = RehearsalOutput.sources(lead);
        RehearsalOutput.columns(lead).forEach((name, value) -> {
            terminal.print("  %-22s %s".formatted(name, String.valueOf(value).replace("\n", "\n" + " ".repeat(25))));
            source(sources.get(name));
        });
    }

    private void source(@Nullable Object source) {
        if (source instanceof Map<?, ?> origin && origin.get("url") != null) {
            terminal.print("  %-22s   %s, %s: \"%s\"".formatted("", origin.get("url"), origin.get("method"),
                    String.valueOf(origin.get("quote")).replace('\n', ' ')));
        }
    }

    @Override
    public void skipped(Target target, Verdict.Skip why) {
        terminal.print("%s: would not be stored, %s: %s".formatted(target.text(),
                why.fate().written().replace('_', ' '), why.reason()));
    }

    @Override
    public void ended(RehearsalCount count) {
        terminal.tell("a dry run, nothing is stored: %d would be, %d would not, %d failed".formatted(count.stored(),
                count.skipped(), count.failed()));
    }
}
