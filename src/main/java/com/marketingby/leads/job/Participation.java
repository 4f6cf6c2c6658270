package com.marketingby.leads.job;

import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.run.RunState;
import com.marketingby.leads.run.RunTargets;
import com.marketingby.leads.run.Runs;
import com.marketingby.leads.run.Workers;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;

/** Takes part in runs: goes through the steps as one worker among others until the run is done or cannot go on. */
public final class Participation {
    private final ScrapeJob job;
    private final JobOperator operator;
    private final Runs runs;
    private final RunTargets targets;
    private final Workers workers;
    private final RunSettings settings;
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Participation(ScrapeJob job, JobOperator operator, Runs runs, RunTargets targets, Workers workers,
            RunSettings settings) {
        this.job = job;
        this.operator = operator;
        this.runs = runs;
        this.targets = targets;
        this.workers = workers;
        this.settings = settings;
    }

    /** Works on the run until it is done, stopped, out of budget or failed; others may do so at the same time. */
    public Ended takePart(Run run, Progress progress) throws InterruptedException {
        var shift = new Shift(run);
        shifts.add(shift);
        try (var _ = Heartbeat.start(shift, runs, workers, settings)) {
            if (stopping()) {
                shift.stop();
            }
            for (int round = 1;; round++) {
                goThroughSteps(shift, round, progress);
                targets.settleLogs(run.id());
                var end = end(shift);
                if (end.isPresent()) {
                    return end.get();
                }
                stopped.await(settings.heartbeat().toMillis() / 10, TimeUnit.MILLISECONDS);
            }
        } finally {
            shifts.remove(shift);
            runs.stopped(run.id());
        }
    }

    /** Ends all shifts of this process at the next safe point, and those that begin later at once. */
    public void stop() {
        stopped.countDown();
        shifts.forEach(Shift::stop);
    }

    /** Whether this process was told to stop. */
    public boolean stopping() {
        return stopped.getCount() == 0;
    }

    /** Waits for the time given, or until this process is told to stop. */
    public void pause(long milliseconds) throws InterruptedException {
        stopped.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    private void goThroughSteps(Shift shift, int round, Progress progress) {
        var parameters = new RunParameters(shift.run().id(), shift.worker(), round).toJobParameters();
        try {
            rethrowFailure(operator.start(job.of(shift, progress), parameters));
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("Spring Batch refused " + parameters, refused);
        }
    }

    private static void rethrowFailure(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        for (var failure : execution.getAllFailureExceptions()) {
            if (failure instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("a step failed", failure);
        }
        throw new IllegalStateException("the job ended as " + execution.getExitStatus());
    }

    private Optional<Ended> end(Shift shift) {
        var run = shift.run().id();
        if (shift.failure().isPresent()) {
            runs.fail(run, shift.failure().get());
            return Optional.of(new Ended.Failed(shift.failure().get()));
        }
        if (runs.closeWhenDone(run)) {
            return Optional.of(new Ended.Done());
        }
        if (shift.budgetRefusal().isPresent() && runs.closeOnBudget(run, shift.budgetRefusal().get())) {
            return Optional.of(new Ended.BudgetReached(shift.budgetRefusal().get()));
        }
        return closedByAnother(run).or(() -> shift.stopping() ? Optional.of(new Ended.Stopped()) : Optional.empty());
    }

    private Optional<Ended> closedByAnother(long id) {
        var run = runs.find(id).orElseThrow();
        var reason = run.reason() == null ? "" : run.reason();
        return switch (run.state()) {
            case DONE -> Optional.of(new Ended.Done());
            case BUDGET_REACHED -> Optional.of(new Ended.BudgetReached(reason));
            case FAILED -> Optional.of(new Ended.Failed(reason));
            case STOPPED, STOPPING -> Optional.of(new Ended.Stopped());
            case RUNNING -> Optional.empty();
        };
    }
}
