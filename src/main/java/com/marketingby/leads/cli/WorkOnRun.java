package com.marketingby.leads.cli;

import com.marketingby.leads.job.Ended;
import com.marketingby.leads.job.Participation;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.ScrapingLog;
import com.marketingby.leads.run.ScrapingLogs;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Works on one run before the operator's eyes and sums it up. */
final class WorkOnRun {
    private static final int FAILURES_SHOWN = 20;

    private final Participation participation;
    private final ScrapingLogs logs;
    private final Terminal terminal;

    WorkOnRun(BeanFactory parts, Terminal terminal) {
        this.participation = parts.getBean(Participation.class);
        this.logs = parts.getBean(ScrapingLogs.class);
        this.terminal = terminal;
    }

    /** Takes part until the run ends and returns the exit code. */
    int begin(Run run, String announcement) throws InterruptedException {
        var start = System.nanoTime();
        terminal.tell(announcement);
        return sumUp(run, participation.takePart(run, terminal), start);
    }

    /** Takes part until the run ends, or another one needs this process more. */
    void join(Run run) throws InterruptedException {
        var start = System.nanoTime();
        terminal.tell("joins run " + run.id());
        var ended = participation.lendAHand(run, terminal);
        if (ended instanceof Ended.Left) {
            terminal.tell("leaves run " + run.id() + " for one that is short of workers");
        } else {
            sumUp(run, ended, start);
        }
    }

    private int sumUp(Run run, Ended ended, long start) {
        var targets = logs.read(ScrapingLogs.Filter.of(run.id()));
        new Summary(run.id(), targets, (System.nanoTime() - start) / 1_000_000_000).lines().forEach(terminal::print);
        return exit(run, ended, targets);
    }

    private int exit(Run run, Ended ended, List<ScrapingLog> targets) {
        return switch (ended) {
            case Ended.Done() -> done(targets);
            case Ended.BudgetReached(String message) -> {
                terminal.complain(message + "; 'resume " + run.id() + "' goes on where it was");
                yield Exit.SOME_TARGETS_FAILED;
            }
            case Ended.Failed(String message) -> {
                terminal.complain(message);
                yield Exit.FAILED;
            }
            case Ended.Left() -> Exit.DONE;
            case Ended.Stopped() -> {
                terminal.complain("run " + run.id() + " stopped: 'resume " + run.id() + "' goes on where it was");
                yield Exit.FAILED;
            }
        };
    }

    private int done(List<ScrapingLog> targets) {
        var failed = targets.stream().filter(log -> Boolean.FALSE.equals(log.success())).toList();
        failed.stream().limit(FAILURES_SHOWN)
                .forEach(log -> terminal.complain(log.target() + ": " + log.error()));
        if (failed.size() > FAILURES_SHOWN) {
            terminal.complain("and " + (failed.size() - FAILURES_SHOWN) + " more: see 'logs --failed'");
        }
        return failed.isEmpty() ? Exit.DONE : Exit.SOME_TARGETS_FAILED;
    }
}
