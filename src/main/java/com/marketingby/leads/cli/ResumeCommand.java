package com.marketingby.leads.cli;

import com.marketingby.leads.job.Prerequisites;
import com.marketingby.leads.run.RunState;
import com.marketingby.leads.run.Runs;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resume}: goes on with a run. */
@Command(name = "resume", mixinStandardHelpOptions = true,
        description = "Goes on with a run that was stopped, killed, refused by its budget or failed.",
        footer = """

                Example:
                  lead-scraper resume 12
                  lead-scraper resume 12 --max-cost 20
                """)
final class ResumeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", converter = RunNumber.class, description = "its number, as 'logs' shows it")
    private long run;

    @Option(names = "--quiet", description = "no progress, only the summary")
    private boolean quiet;

    /** The {@link Terminal} looks for it. */
    @Option(names = "--json", description = "one JSON object for each event, a line each, on standard output")
    boolean json;

    @Option(names = "--max-api-calls", paramLabel = "N", converter = RunOptions.Count.class,
            description = "from now on at most N billable calls to Google, counted from the run's beginning")
    private @Nullable Integer maxApiCalls;

    @Option(names = "--max-cost", paramLabel = "USD", converter = RunOptions.Dollars.class,
            description = "from now on at most this much, counted from the run's beginning")
    private @Nullable BigDecimal maxCost;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    ResumeCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), quiet);
        return launch.startAll(parts -> {
            var runs = parts.getBean(Runs.class);
            var found = runs.find(run);
            if (found.isEmpty()) {
                return terminal.refuse("there is no run " + run + ": 'lead-scraper logs' shows the runs");
            }
            if (found.get().state() == RunState.DONE) {
                terminal.tell("run " + run + " is done already");
                return Exit.DONE;
            }
            var missing = parts.getBean(Prerequisites.class).missingFor(found.get().request());
            if (missing.isPresent()) {
                return terminal.refuse(missing.get());
            }
            return new WorkOnRun(parts, terminal).begin(runs.resume(found.get(), maxApiCalls, maxCost),
                    "run " + run + " goes on");
        });
    }
}
