package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Erasure;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code leads erase}. */
@Command(name = "erase", mixinStandardHelpOptions = true,
        description = "Removes a business from the leads and from what was found of it, and suppresses it: it will not be visited or written again.",
        footer = """

                Example:
                  lead-scraper leads erase 12 --all --reason 'asked by telephone'
                """)
final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEAD", converter = RunOptions.Count.class, description = "its id in leads")
    private int lead;

    @Option(names = "--all",
            description = "suppress it for all clients, not only for its own; the agency's own leads always are")
    private boolean all;

    @Option(names = "--reason", paramLabel = "TEXT", description = "who asked for it, and when")
    private @Nullable String reason;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    EraseCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var erased = parts.getBean(Erasure.class).erase(lead, all, reason);
            if (erased.isEmpty()) {
                return terminal.refuse("there is no lead " + lead);
            }
            var known = erased.get().suppressed().stream().map(Object::toString).collect(Collectors.joining(", "));
            terminal.print("Lead %d, %s, is erased and suppressed for %s: %s".formatted(lead, erased.get().company(),
                    erased.get().client() == null ? "all" : "client " + erased.get().client(),
                    known.isEmpty() ? "it had nothing to be known by" : known));
            return Exit.DONE;
        });
    }
}
