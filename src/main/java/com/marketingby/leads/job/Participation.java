package com.marketingby.leads.job;

import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.RunSettings;
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
    private final Workers workers;
    private final RunSettings settings;
    private final Outage outage;
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile long left;

    Participation(ScrapeJob job, JobOperator operator, Runs runs, Workers workers, RunSettings settings,
            Outage outage) {
        this.job = job;
        this.operator = operator;
        this.runs = runs;
        this.workers = workers;
        this.settings = settings;
        this.outage = outage;
    }

    /** Works on the run until it is done, stopped, out of budget or failed; others may do so at the same time. */
    public Ended takePart(Run run, Progress progress) throws InterruptedException {
        return outage.outlast(() -> work(new Shift(run, false), progress));
    }

    /** The same, but leaves the run when another one in progress is short of workers. */
    public Ended lendAHand(Run run, Progress progress) throws InterruptedException {
        var ended = outage.outlast(() -> work(new Shift(run, true), progress));
        left = run.id();
        return ended;
    }

    /**
     * The run in progress that needs a worker most; another one than this process has just left, where there is one. Runs that were asked to stop and whose
     * workers have all died are closed.
     */
    public Optional<Run> neediest() {
        return outage.outlast(() -> {
            workers.bury();
            runs.closeStopped();
            var inProgress = runs.inProgress();
            return inProgress.stream().filter(run -> run.id() != left).findFirst()
                    .or(() -> inProgress.stream().findFirst());
        });
    }

    /** After an outage of the database the work goes on under another name, so that what it claimed without hearing of it is free again. */
    private Ended work(Shift shift, Progress progress) throws InterruptedException {
        shifts.add(shift);
        try (var _ = Heartbeat.start(shift, runs, workers, settings, outage)) {
            if (stopping()) {
                shift.stop();
            }
            for (int round = 1;; round++) {
                goThroughSteps(shift, round, progress);
                var end = end(shift);
                if (end.isPresent()) {
                    return end.get();
                }
                stopped.await(settings.heartbeat().toMillis() / 10, TimeUnit.MILLISECONDS);
            }
        } finally {
            shifts.remove(shift);
            runs.closeStopped();
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

    /** How the run has ended, closed by this process or by another; empty where there is more to do. */
    private Optional<Ended> end(Shift shift) {
        var id = shift.run().id();
        if (!closes(shift)) {
            runs.settleLogs(id);
        }
        var run = runs.find(id).orElseThrow();
        var reason = run.reason() == null ? "" : run.reason();
        return switch (run.state()) {
            case DONE -> Optional.of(new Ended.Done());
            case BUDGET_REACHED -> Optional.of(new Ended.BudgetReached(reason));
            case FAILED -> Optional.of(new Ended.Failed(reason));
            case STOPPED, STOPPING -> Optional.of(new Ended.Stopped());
            case RUNNING -> left(shift);
        };
    }

    /** Closes the run if it is over; true when it was this process that did. */
    private boolean closes(Shift shift) {
        var id = shift.run().id();
        return shift.failure().isPresent() ? runs.fail(id, shift.failure().get())
                : runs.closeWhenDone(id) || (shift.budgetRefusal().isPresent()
                        && runs.closeOnBudget(id, shift.budgetRefusal().get()));
    }

    private Optional<Ended> left(Shift shift) {
        return shift.leaving() && !stopping() ? Optional.of(new Ended.Left())
                : shift.stopping() ? Optional.of(new Ended.Stopped()) : Optional.empty();
    }
}
