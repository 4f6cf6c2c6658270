package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Suppressions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suppress list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Shows who is left alone, for whom and why.",
        footer = """

                Example:
                  lead-scraper suppress list --client 1
                """)
final class SuppressListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
            description = "what concerns this client, what holds for all included")
    private @Nullable Integer client;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    SuppressListCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(client, terminal, parts -> {
            var entries = parts.getBean(Suppressions.class).list(client);
            if (json) {
                terminal.print(Json.text(entries));
            } else {
                table(entries).lines().forEach(terminal::print);
            }
            return Exit.DONE;
        });
    }

    private static TextTable table(List<Suppressions.Entry> entries) {
        var table = new TextTable("client", "kind", "value", "since (UTC)", "reason");
        for (var entry : entries) {
            table.add(entry.client() == null ? "all" : entry.client(), entry.suppression().kind().written(),
                    entry.suppression().value(), entry.createdAt().toString().substring(0, 10), entry.reason());
        }
        return table;
    }
}
