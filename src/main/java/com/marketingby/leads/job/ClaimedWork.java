package com.marketingby.leads.job;

import com.marketingby.leads.run.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A step that loops: claim, work, settle. It keeps a window of rows in flight and settles what is done, so that a slow one
 * holds nobody back, and it ends when no row is left to anybody.
 */
final class ClaimedWork<C, R> implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimedWork.class);
    private static final int LOTS = 16;
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Stage<C, R> stage;
    private final Shift shift;
    private final TransactionTemplate transaction;
    private final Outage outage;
    private final Progress progress;
    /** For fewer rows it is not worth while to claim any. */
    private int least;

    ClaimedWork(String name, Stage<C, R> stage, Shift shift, TransactionTemplate transaction, Outage outage,
            Progress progress) {
        this.name = name;
        this.stage = stage;
        this.shift = shift;
        this.transaction = transaction;
        this.outage = outage;
        this.progress = progress;
    }

    private record Finished<C, R>(C claim, Future<R> work) {}

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws InterruptedException {
        var settled = 0;
        var inFlight = 0;
        least = lot();
        // All that is needed to tell that a row is done is there before its work begins, which may use up the memory.
        var finished = new ArrayBlockingQueue<Finished<C, R>>(stage.window());
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory())) {
            try {
                while (!shift.stopping()) {
                    try {
                        inFlight += take(stage.window() - inFlight, threads, finished);
                    } catch (DataAccessException | TransactionException unclaimable) {
                        // What is in flight is paid for: it is settled before this worker goes.
                        settleWhatEndsSoon(finished, inFlight);
                        throw unclaimable;
                    }
                    if (inFlight == 0 && stage.drained()) {
                        break;
                    }
                    var done = await(finished, PATIENCE);
                    least = done.isEmpty() ? lot() : least;
                    settle(done);
                    inFlight -= done.size();
                    settled += done.size();
                    progress.settled(name, settled, inFlight);
                }
                settled += settleWhatEndsSoon(finished, inFlight);
            } finally {
                threads.shutdownNow();
            }
        }
        contribution.incrementWriteCount(settled);
        progress.ended(name, settled);
        return RepeatStatus.FINISHED;
    }

    private int lot() {
        return Math.max(1, stage.window() / LOTS);
    }

    /** Claims in lots, since a claim costs the database about the same for one row as for many, and for none. */
    private int take(int most, Executor threads, Queue<Finished<C, R>> finished) {
        if (most < least) {
            return 0;
        }
        var claims = claim(most);
        least = claims.isEmpty() ? Math.min(stage.window(), most + lot()) : lot();
        for (C claim : claims) {
            var work = new FutureTask<>(() -> stage.work(claim));
            var ended = new Finished<>(claim, work);
            threads.execute(() -> {
                work.run();
                finished.add(ended);
            });
        }
        return claims.size();
    }

    private List<C> claim(int most) {
        try {
            return stage.claim(most);
        } catch (DataIntegrityViolationException buried) {
            LOG.atWarn().addKeyValue("event", "taken_for_dead").addKeyValue("run", shift.run().id())
                    .addKeyValue("step", name).setCause(buried)
                    .log("this worker was silent too long; it goes on with its next heartbeat");
            return List.of();
        }
    }

    private List<Finished<C, R>> await(BlockingQueue<Finished<C, R>> finished, Duration patience)
            throws InterruptedException {
        var done = new ArrayList<Finished<C, R>>();
        var first = finished.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            done.add(first);
            finished.drainTo(done);
        }
        return done;
    }

    /** What is in flight when a shift is told to stop is settled if it ends soon; the rest is given back with the worker. */
    private int settleWhatEndsSoon(BlockingQueue<Finished<C, R>> finished, int inFlight) throws InterruptedException {
        var settled = 0;
        var deadline = System.nanoTime() + LAST_PATIENCE.toNanos();
        while (settled < inFlight && System.nanoTime() < deadline) {
            var done = await(finished, Duration.ofNanos(deadline - System.nanoTime()));
            settle(done);
            settled += done.size();
        }
        outage.outlast(() -> {
            stage.handOn();
            return true;
        });
        return settled;
    }

    private void settle(List<Finished<C, R>> done) throws InterruptedException {
        var settlements = new ArrayList<Settlement<C, R>>();
        for (var one : done) {
            settlements.add(settlement(one.work(), one.claim()));
        }
        for (var from = 0; from < settlements.size(); from += stage.lot()) {
            settleTogether(settlements.subList(from, Math.min(settlements.size(), from + stage.lot())));
        }
    }

    /** What is settled twice finds its claim gone. */
    private void settleTogether(List<Settlement<C, R>> lot) {
        outage.outlast(() -> transaction.execute(_ -> {
            stage.settle(lot);
            return true;
        }));
        lot.forEach(one -> stage.trouble(one.claim(), one.result())
                .ifPresent(trouble -> progress.failed(name, trouble)));
    }

    private Settlement<C, R> settlement(Future<R> work, C claim) throws InterruptedException {
        try {
            return new Settlement<>(claim, work.get());
        } catch (ExecutionException ended) {
            return switch (ended.getCause()) {
                case DataAccessException databaseLost -> throw databaseLost;
                case TransactionException databaseLost -> throw databaseLost;
                case RuntimeException mistake -> broken(claim, mistake, "a mistake in the program: " + mistake);
                // Both end with the work of the one row that needed too much: what it held is free again.
                case StackOverflowError tooDeep -> broken(claim, tooDeep, "too deeply nested for this worker");
                case OutOfMemoryError tooLarge -> broken(claim, tooLarge, "too large for the memory of this worker");
                case Error error -> throw error;
                case null, default ->
                    throw new IllegalStateException("work ends with a result or a runtime exception", ended);
            };
        }
    }

    private Settlement<C, R> broken(C claim, Throwable cause, String why) {
        LOG.atError().addKeyValue("event", "broken").addKeyValue("run", shift.run().id()).addKeyValue("step", name)
                .addKeyValue("claim", stage.name(claim)).setCause(cause).log("recorded as failed, the run goes on");
        return new Settlement<>(claim, stage.broken(claim, why));
    }
}
