package com.marketingby.leads.cli;

import com.marketingby.leads.job.Prerequisites;
import com.marketingby.leads.run.Opened;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.RunOpening;
import com.marketingby.leads.run.Schedule;
import com.marketingby.leads.run.Window;
import com.marketingby.leads.target.ScrapeRequest;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;

/** What a scheduler sets off, perhaps twice, late or not at all: the one run of a job in the window that it is now. */
final class Trigger {
    private final Launch launch;
    private final Terminal terminal;

    Trigger(Launch launch, Terminal terminal) {
        this.launch = launch;
        this.terminal = terminal;
    }

    /** Works on the window's run to its end and returns the exit code; 0 at once where it is done. */
    int pull(ScrapeRequest job, Duration every) throws InterruptedException {
        return launch.startAll(parts -> {
            var missing = parts.getBean(Prerequisites.class).missingFor(job);
            if (missing.isPresent()) {
                return terminal.refuse(missing.get());
            }
            var schedule = parts.getBean(Schedule.class);
            var window = schedule.window(every);
            schedule.missedBefore(job, window).ifPresent(missed -> terminal.complain(missed.toString()));
            schedule.unfinishedBefore(job, window).forEach(run -> terminal
                    .complain("run " + run + " of an earlier window is unfinished: 'resume " + run
                            + "' goes on with it"));
            return open(parts, job, window);
        });
    }

    private int open(BeanFactory parts, ScrapeRequest job, Window window) throws InterruptedException {
        var name = "job '" + job.jobName() + "', window " + window + ": run ";
        return switch (parts.getBean(RunOpening.class).trigger(job, window)) {
            case Opened.Refused(String message) -> terminal.refuse(message);
            case Opened.Begun(var run) -> new WorkOnRun(parts, terminal).begin(run, name + run.id() + " begins");
            case Opened.Resumed(var run) ->
                new WorkOnRun(parts, terminal).begin(run,
                        name + run.id() + " is unfinished and goes on" + as(run, job));
            case Opened.DoneAlready(var run) -> {
                terminal.tell(name + run.id() + " is done already" + as(run, job));
                yield Exit.DONE;
            }
        };
    }

    private static String as(Run run, ScrapeRequest job) {
        return run.request().equals(job) ? ""
                : ", as it was asked for first: what differs now counts from the next window on";
    }
}
