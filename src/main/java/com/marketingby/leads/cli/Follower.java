package com.marketingby.leads.cli;

import com.marketingby.leads.job.Progress;
import com.marketingby.leads.job.Trouble;
import com.marketingby.leads.run.RunReports;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tells an onlooker how a run goes. The steps of this process say where they are; how far the run is, by whatever
 * processes, is read from the database about once a second, and less often where that takes it long.
 */
final class Follower implements Progress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int SHARE_OF_TIME = 20;

    private final RunReports reports;
    private final long run;
    private final Onlooker onlooker;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("follower").factory());
    private final Set<String> begun = new HashSet<>();
    private @Nullable Course course;

    private Follower(RunReports reports, long run, Onlooker onlooker) {
        this.reports = reports;
        this.run = run;
        this.onlooker = onlooker;
    }

    static Follower of(RunReports reports, long run, Onlooker onlooker) {
        var follower = new Follower(reports, run, onlooker);
        follower.lookAfter(BETWEEN_LOOKS_NANOS);
        return follower;
    }

    @Override
    public synchronized void settled(String step, int settled, int inFlight) {
        begin(step);
    }

    private void begin(String step) {
        if (course == null || !course.step().equals(step)) {
            course = new Course(step);
            if (begun.add(step)) {
                onlooker.begins(step);
            }
        }
    }

    @Override
    public synchronized void ended(String step, int settled) {
        if (settled > 0) {
            begin(step);
        }
        course = null;
        if (settled > 0) {
            onlooker.ends(step, settled);
        } else {
            onlooker.rests();
        }
    }

    @Override
    public synchronized void failed(String step, Trouble trouble) {
        begin(step);
        onlooker.failed(step, trouble);
    }

    private void lookAfter(long nanos) {
        if (!thread.isShutdown()) {
            var _ = thread.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void look() {
        var start = System.nanoTime();
        try {
            var progress = reports.progress(run);
            synchronized (this) {
                if (course != null) {
                    onlooker.moved(course.at(System.nanoTime(), progress));
                }
            }
        } catch (DataAccessException | TransactionException busy) {
            LOG.debug("event=progress_unread run={}", run, busy);
        }
        lookAfter(Math.max(BETWEEN_LOOKS_NANOS, (System.nanoTime() - start) * SHARE_OF_TIME));
    }

    @Override
    public synchronized void close() {
        thread.shutdownNow();
        course = null;
        onlooker.rests();
    }
}
