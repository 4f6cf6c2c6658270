package com.marketingby.leads.cli;

import com.marketingby.leads.schema.AnalystAccess;
import com.marketingby.leads.schema.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema grant-analyst}. */
@Command(name = "grant-analyst", mixinStandardHelpOptions = true,
        description = "Lets an existing role read one client's leads and logs, and nothing else.",
        footer = """

                Example:
                  lead-scraper schema grant-analyst ana --client 1
                """)
final class GrantAnalystCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ROLE", description = "An existing role of the database.")
    private String role;

    @Option(names = "--client", paramLabel = "ID", required = true, description = "The client whose rows it may read.")
    private int client;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    GrantAnalystCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var granted = new AnalystAccess(parts.getBean(Database.class)).grant(role, client);
            terminal.print("%s may read %s.".formatted(role, String.join(" and ", granted.views())));
            return Exit.DONE;
        });
    }
}
