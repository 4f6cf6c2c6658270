package com.marketingby.leads.place;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Spaces the calls of all threads of this process evenly, at its share of the rate. */
final class RateLimit {
    private final double callsPerSecond;
    private final GoogleAccess access;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private long nextFree;

    RateLimit(double callsPerSecond, GoogleAccess access, LongSupplier nanoTime, Pause pause) {
        this.callsPerSecond = callsPerSecond;
        this.access = access;
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.nextFree = nanoTime.getAsLong();
    }

    void await() throws InterruptedException {
        var wait = take();
        if (wait > 0) {
            pause.of(Duration.ofNanos(wait));
        }
    }

    private synchronized long take() {
        var now = nanoTime.getAsLong();
        var turn = Math.max(now, nextFree);
        nextFree = turn + (long) (1e9 * Math.max(1, access.sharers()) / callsPerSecond);
        return turn - now;
    }
}
