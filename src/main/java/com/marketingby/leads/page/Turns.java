package com.marketingby.leads.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets one request at a time go to a site, with a pause after each, however many visits there are. */
final class Turns {
    private static final int TIDY_ABOVE = 2_000;

    private final ConcurrentHashMap<SiteKey, Queue> queues = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Pause pause;

    Turns(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for the site to be free and rested, and the wait asked for on top; null when that would be after the deadline. */
    @Nullable
    Turn take(SiteKey site, Instant deadline, Duration wait) throws InterruptedException {
        Queue queue = enter(site);
        boolean taken = false;
        try {
            taken = queue.one.tryAcquire(untilMillis(deadline), TimeUnit.MILLISECONDS) && rest(queue, deadline, wait);
            return taken ? new Turn(queue) : null;
        } finally {
            if (!taken) {
                queue.waiting(-1);
            }
        }
    }

    private boolean rest(Queue queue, Instant deadline, Duration wait) throws InterruptedException {
        boolean rested = false;
        try {
            Instant now = clock.instant();
            Instant start = later(queue.next, now.plus(wait));
            if (start.isBefore(deadline)) {
                restUntil(start, now);
                rested = true;
            }
            return rested;
        } finally {
            if (!rested) {
                queue.one.release();
            }
        }
    }

    private void restUntil(Instant start, Instant now) throws InterruptedException {
        if (start.isAfter(now)) {
            pause.take(Duration.between(now, start));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Queue enter(SiteKey site) {
        if (queues.size() > TIDY_ABOVE) {
            Instant now = clock.instant();
            queues.values().removeIf(queue -> queue.idle(now));
        }
        return queues.compute(site, (_, known) -> (known == null ? new Queue() : known).waiting(1));
    }

    private long untilMillis(Instant deadline) {
        return Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
    }

    /** The right to make one request; closing it lets the next one in after the rest asked for. */
    final class Turn implements AutoCloseable {
        private final Queue queue;
        private Duration rest = Duration.ZERO;

        private Turn(Queue queue) {
            this.queue = queue;
        }

        /** How long the site is left alone afterwards. */
        void restAfterwards(Duration time) {
            rest = time;
        }

        @Override
        public void close() {
            queue.next = clock.instant().plus(rest);
            queue.one.release();
            queue.waiting(-1);
        }
    }

    private static final class Queue {
        private final Semaphore one = new Semaphore(1, true);
        private volatile Instant next = Instant.MIN;
        private int visitors;

        synchronized Queue waiting(int change) {
            visitors += change;
            return this;
        }

        synchronized boolean idle(Instant now) {
            return visitors == 0 && next.isBefore(now);
        }
    }
}
