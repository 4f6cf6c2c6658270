package com.marketingby.leads.cli;

import com.marketingby.leads.job.Ended;
import com.marketingby.leads.job.Participation;
import com.marketingby.leads.job.Trouble;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.RunReport;
import com.marketingby.leads.run.RunReports;
import com.marketingby.leads.run.ScrapingLogs;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.BeanFactory;

/** Works on one run before the operator's eyes and sums it up. */
final class WorkOnRun {
    private static final int FAILURES_SHOWN = 20;

    private final Participation participation;
    private final ScrapingLogs logs;
    private final RunReports reports;
    private final Clock clock;
    private final Terminal terminal;

    WorkOnRun(BeanFactory parts, Terminal terminal) {
        this.participation = parts.getBean(Participation.class);
        this.logs = parts.getBean(ScrapingLogs.class);
        this.reports = parts.getBean(RunReports.class);
        this.clock = parts.getBean(Clock.class);
        this.terminal = terminal;
    }

    /** Takes part until the run ends and returns the exit code. */
    int begin(Run run, String announcement) throws InterruptedException {
        var start = System.nanoTime();
        var onlooker = terminal.onlooker(run.id(), clock);
        onlooker.announced(announcement);
        Ended ended;
        try (var follower = Follower.of(reports, run.id(), onlooker)) {
            ended = participation.takePart(run, follower);
        }
        return sumUp(run, ended, onlooker, start);
    }

    /** Takes part until the run ends, or another one needs this process more. */
    void join(Run run) throws InterruptedException {
        var start = System.nanoTime();
        var onlooker = terminal.onlooker(run.id(), clock);
        onlooker.announced("joins run " + run.id());
        Ended ended;
        try (var follower = Follower.of(reports, run.id(), onlooker)) {
            ended = participation.lendAHand(run, follower);
        }
        if (ended instanceof Ended.Left) {
            onlooker.announced("leaves run " + run.id() + " for one that is short of workers");
        } else {
            sumUp(run, ended, onlooker, start);
        }
    }

    private int sumUp(Run run, Ended ended, Onlooker onlooker, long start) {
        var report = reports.report(run.id()).orElseThrow();
        if (report.targetsFailed() > 0 && ended instanceof Ended.Done) {
            logs.read(ScrapingLogs.Filter.failed(run.id(), FAILURES_SHOWN)).forEach(
                    log -> onlooker.missed(new Trouble(String.valueOf(log.target()), String.valueOf(log.error()))));
        }
        var targets = logs.read(ScrapingLogs.Filter.of(run.id(), Summary.TARGETS_SHOWN));
        var exit = exit(ended, report);
        onlooker.ended(
                new Summary(report, targets, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)),
                participation.stopping() ? null : exit);
        complain(run, ended);
        return exit;
    }

    private static int exit(Ended ended, RunReport report) {
        return switch (ended) {
            case Ended.Left() -> Exit.DONE;
            case Ended.Done() -> report.targetsFailed() == 0 ? Exit.DONE : Exit.SOME_TARGETS_FAILED;
            case Ended.BudgetReached _ -> Exit.SOME_TARGETS_FAILED;
            case Ended.Failed _,Ended.Stopped _ -> Exit.FAILED;
        };
    }

    private void complain(Run run, Ended ended) {
        switch (ended) {
            case Ended.Done(),Ended.Left() -> {
            }
            case Ended.BudgetReached(String message) ->
                terminal.complain(message + "; once there is more, 'resume " + run.id()
                        + "' goes on where it was: --max-api-calls and --max-cost raise the run's own limits");
            case Ended.Failed(String message) -> terminal.complain(message);
            case Ended.Stopped() ->
                terminal.complain("run " + run.id() + " stopped: 'resume " + run.id() + "' goes on where it was");
        }
    }
}
