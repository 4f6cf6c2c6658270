package com.marketingby.leads.cli;

import com.marketingby.leads.run.Runs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stop}: asks a run to stop. */
@Command(name = "stop", mixinStandardHelpOptions = true,
        description = "Asks all processes at work on a run to stop at the next safe point; 'resume' goes on with it.",
        footer = """

                Example:
                  lead-scraper stop 12
                """)
final class StopCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", converter = RunNumber.class, description = "its number, as 'logs' shows it")
    private long run;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    StopCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            if (parts.getBean(Runs.class).find(run).isEmpty()) {
                return terminal.refuse("there is no run " + run + ": 'lead-scraper logs' shows the runs");
            }
            if (!parts.getBean(Runs.class).stop(run)) {
                return terminal.refuse("run " + run + " is not in progress: 'lead-scraper logs' shows the runs");
            }
            parts.getBean(Runs.class).closeStopped();
            terminal.print("run " + run + " stops at the next safe point");
            return Exit.DONE;
        });
    }
}
