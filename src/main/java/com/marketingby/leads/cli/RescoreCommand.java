package com.marketingby.leads.cli;

import com.marketingby.leads.compliance.Catalogue;
import com.marketingby.leads.compliance.Changes;
import com.marketingby.leads.lead.ScoredLead;
import com.marketingby.leads.lead.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compliance rescore}. */
@Command(name = "rescore", mixinStandardHelpOptions = true,
        description = "Applies the current catalogue to the stored evidence of all leads that this worker scored, and says what changed; fetches nothing.",
        footer = """

                Example:
                  lead-scraper compliance rescore --client 1
                """)
final class RescoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
            description = "leads of this client only")
    private @Nullable Integer client;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    RescoreCommand(Launch launch) {
        this.launch = launch;
    }

    /** What is printed as JSON. */
    record Report(String catalogue, int leads, int changed, List<Lead> changes, String disclaimer) {}

    /** One lead whose score is another now. */
    record Lead(long lead, String company, Changes changes) {}

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(client, terminal, parts -> {
            var changes = new ArrayList<Lead>();
            var done = parts.getBean(Scores.class).rescore(client, lead -> {
                if (json) {
                    changes.add(new Lead(lead.id(), lead.company(), lead.changes()));
                } else {
                    terminal.print(text(lead));
                }
            });
            var catalogue = Catalogue.current();
            terminal.print(json
                    ? Json.text(new Report(catalogue.version(), done.leads(), done.changed(), changes,
                            catalogue.disclaimer().strip()))
                    : "%d of %d leads changed by %s. %s".formatted(done.changed(), done.leads(), catalogue.version(),
                            catalogue.disclaimer().strip()));
            return Exit.DONE;
        });
    }

    private static String text(ScoredLead lead) {
        var changes = lead.changes();
        var lines = new ArrayList<>(List.of("Lead " + lead.id() + ": " + lead.company(), "  was " + changes.before(),
                "  is  " + changes.after()));
        changes.lines().forEach(line -> lines.add("  " + line));
        return String.join("\n", lines);
    }
}
