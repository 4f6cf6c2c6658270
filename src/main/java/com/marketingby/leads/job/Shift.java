package com.marketingby.leads.job;

import com.marketingby.leads.place.Failure;
import com.marketingby.leads.run.Run;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One process's part in a run: who works, and whether it should go on. */
final class Shift {
    private static final int MOST_CLAIMS = 3;

    private final Run run;
    private final UUID worker = UUID.randomUUID();
    private final AtomicReference<Optional<String>> failure = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<String>> budgetRefusal = new AtomicReference<>(Optional.empty());
    private final boolean lent;
    private final long begun = System.nanoTime();
    private volatile boolean stopping;
    private volatile boolean leaving;

    /** @param lent whether the process may leave the run for one that needs it more */
    Shift(Run run, boolean lent) {
        this.run = run;
        this.lent = lent;
    }

    Run run() {
        return run;
    }

    UUID worker() {
        return worker;
    }

    /** No new claim from now on; what is in flight is finished or given back. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /** Whether the process has been with the run for so long that it may leave for another one. */
    boolean mayLeave(Duration stay) {
        return lent && System.nanoTime() - begun >= stay.toNanos();
    }

    /** This process goes; the run goes on without it. */
    void leave() {
        leaving = true;
        stop();
    }

    boolean leaving() {
        return leaving;
    }

    /** The run cannot go on in any process. */
    void fail(String message) {
        failure.compareAndSet(Optional.empty(), Optional.of(message));
        stop();
    }

    Optional<String> failure() {
        return failure.get();
    }

    /**
     * Whether a row whose call to Google failed is given back, to be claimed anew: until its third claim, and always where this process is
     * stopping.
     */
    boolean triesAgain(Failure failure, int claim) {
        return failure == Failure.INTERRUPTED || (failure.passing() && claim < MOST_CLAIMS);
    }

    /** Nothing that costs can be done any more. */
    void budgetReached(String message) {
        budgetRefusal.compareAndSet(Optional.empty(), Optional.of(message));
    }

    Optional<String> budgetRefusal() {
        return budgetRefusal.get();
    }
}
