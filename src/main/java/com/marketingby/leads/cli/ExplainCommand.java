package com.marketingby.leads.cli;

import com.marketingby.leads.compliance.Assessment;
import com.marketingby.leads.compliance.Catalogue;
import com.marketingby.leads.compliance.Explanation;
import com.marketingby.leads.lead.ScoredLead;
import com.marketingby.leads.lead.Scores;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compliance explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Shows one lead's score in full: which rules concern it and why, each rule's outcome, the page and the words it was read from, and its basis.",
        footer = """

                Examples:
                  lead-scraper compliance explain 12
                  lead-scraper compliance explain 12 --json
                """)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEAD", converter = RunOptions.Count.class, description = "its id in leads")
    private int lead;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    ExplainCommand(Launch launch) {
        this.launch = launch;
    }

    /** What is printed as JSON. */
    record Explained(long lead, String company, boolean asStored, Assessment assessment, String disclaimer) {}

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var found = parts.getBean(Scores.class).find(lead);
            if (found.isEmpty()) {
                return terminal.refuse("lead " + lead + " is not there, was not scored by this worker,"
                        + " or nothing of its website could be read");
            }
            terminal.print(text(found.get()));
            return Exit.DONE;
        });
    }

    private String text(ScoredLead found) {
        if (json) {
            return Json.text(new Explained(found.id(), found.company(), found.current(), found.assessment(),
                    Catalogue.current().disclaimer().strip()));
        }
        var title = "Lead " + found.id() + ": " + found.company() + "\n";
        var older = found.current() ? ""
                : "The row holds an older score; 'lead-scraper compliance rescore' brings it to this one.\n";
        return title + older + Explanation.of(found.assessment()).stripTrailing();
    }
}
