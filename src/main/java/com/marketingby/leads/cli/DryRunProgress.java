package com.marketingby.leads.cli;

import com.marketingby.leads.run.RunProgress;
import java.math.BigDecimal;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells an onlooker about once a second how many websites of a dry run are done, and makes room for each result that is printed. */
final class DryRunProgress implements AutoCloseable {
    private static final String STEP = "visit";

    private final Onlooker onlooker;
    private final int websites;
    private final AtomicInteger done = new AtomicInteger();
    private final Course course = new Course(STEP);
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("dry-run-progress").factory());

    private DryRunProgress(Onlooker onlooker, int websites) {
        this.onlooker = onlooker;
        this.websites = websites;
    }

    static DryRunProgress of(Onlooker onlooker, int websites) {
        var progress = new DryRunProgress(onlooker, websites);
        onlooker.begins(STEP);
        var _ = progress.thread.scheduleWithFixedDelay(progress::look, 1, 1, TimeUnit.SECONDS);
        return progress;
    }

    /** One more website is done, whether its result is printed already or not; any thread may say so. */
    void done() {
        done.incrementAndGet();
    }

    /** Prints a result where a bar may stand, which comes back with the next look. */
    synchronized void print(Runnable result) {
        onlooker.rests();
        result.run();
    }

    @Override
    public synchronized void close() {
        thread.shutdownNow();
        onlooker.ends(STEP, done.get());
    }

    private synchronized void look() {
        if (!thread.isShutdown()) {
            onlooker.moved(course.at(System.nanoTime(), progress()));
        }
    }

    private RunProgress progress() {
        return new RunProgress(websites, 0, 0, websites, 0, websites - done.get(), 0, 0, BigDecimal.ZERO);
    }
}
