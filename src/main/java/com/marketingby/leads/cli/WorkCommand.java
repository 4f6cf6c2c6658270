package com.marketingby.leads.cli;

import com.marketingby.leads.job.Participation;
import com.marketingby.leads.job.Prerequisites;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code work}: joins the runs in progress. */
@Command(name = "work", mixinStandardHelpOptions = true,
        description = "Joins the runs in progress as one more worker, until told to stop.",
        footer = """

                Example:
                  lead-scraper work
                """)
final class WorkCommand implements Callable<Integer> {
    private static final long BETWEEN_LOOKS_MILLISECONDS = 5_000;

    @Spec
    private CommandSpec spec;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    WorkCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.startAll(parts -> {
            var participation = parts.getBean(Participation.class);
            while (!participation.stopping()) {
                var run = participation.neediest();
                if (run.isEmpty()) {
                    participation.pause(BETWEEN_LOOKS_MILLISECONDS);
                    continue;
                }
                var missing = parts.getBean(Prerequisites.class).missingFor(run.get().request());
                if (missing.isPresent()) {
                    return terminal.refuse(missing.get());
                }
                new WorkOnRun(parts, terminal).join(run.get());
            }
            return Exit.DONE;
        });
    }
}
