package com.marketingby.leads.page;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one visit: each waits for its turn, fits into what is left of the visit, and is made once more where that can succeed, but not again and
 * again within a visit.
 */
final class Requests implements AutoCloseable {
    private static final int MOST_RETRIES = 2;

    private final Exchange exchange;
    private final Turns turns;
    private final ByteBudget budget;
    private final PageSettings settings;
    private final Clock clock;
    private final Instant deadline;
    private final long setAside;
    private long held;
    private long used;
    private long kept;
    private int retries;
    private boolean awake;

    /** @param setAside bytes of the budget that are the visit's until it is closed */
    Requests(Exchange exchange, Turns turns, ByteBudget budget, long setAside, PageSettings settings, Clock clock) {
        this.exchange = exchange;
        this.turns = turns;
        this.budget = budget;
        this.setAside = setAside;
        this.held = setAside;
        this.settings = settings;
        this.clock = clock;
        this.deadline = clock.instant().plus(settings.visitTime());
    }

    /**
     * A page or another text, asked for politely, and once more after a short Retry-After or a lost connection. The one before is read by then, and its bytes
     * are no longer held.
     */
    Answer get(HttpUrl url, ContentKind kind, int limit, Duration rest) {
        letGo();
        Answer first = once(url, kind, limit, rest, Duration.ZERO);
        Duration wait = retries < MOST_RETRIES ? waitBeforeRetry(first) : null;
        if (wait == null) {
            return first;
        }
        retries++;
        return once(url, kind, limit, rest, wait);
    }

    Instant deadline() {
        return deadline;
    }

    @Override
    public void close() {
        budget.give(held);
        held = 0;
    }

    private Answer once(HttpUrl url, ContentKind kind, int limit, Duration rest, Duration wait) {
        try (Turns.Turn turn = turns.take(SiteKey.of(url), deadline, wait)) {
            if (turn == null) {
                return new Answer.Failed(0, Reason.VISIT_TIME_OVER, "the time of the visit is over");
            }
            turn.restAfterwards(rest);
            Answer answer = exchange.get(url, kind, limit, patience(), this::hold);
            awake |= !(answer instanceof Answer.Failed failed) || failed.status() > 0;
            return answer;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(0, Reason.STOPPED, "this worker was told to stop");
        }
    }

    /** Counts bytes that are held until the visit ends. */
    void keep(int bytes) {
        kept += bytes;
    }

    private void letGo() {
        long floor = Math.max(setAside, kept);
        budget.give(held - floor);
        held = floor;
        used = kept;
    }

    /** A site that sleeps while nobody comes may need the whole time for its first answer. */
    private Patience patience() {
        return new Patience(timeLeft(), awake ? settings.silence() : settings.requestTime());
    }

    private Duration timeLeft() {
        Duration left = Duration.between(clock.instant(), deadline);
        return left.compareTo(settings.requestTime()) < 0 ? left : settings.requestTime();
    }

    private boolean hold(int bytes) throws InterruptedIOException {
        try {
            long more = Math.max(0, used + bytes - held);
            if (more > 0 && !budget.take(more, false, timeLeft().toMillis())) {
                return false;
            }
            held += more;
            used += bytes;
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private @Nullable Duration waitBeforeRetry(Answer answer) {
        return switch (answer) {
            case Answer.Failed(_, Reason reason, _, _) when reason == Reason.CONNECTION_LOST -> settings.pause();
            case Answer.Status(int status, Duration after) when (status == 429 || status == 503) && after != null
                    && after.compareTo(settings.longestRetryAfter()) <= 0 ->
                after.compareTo(settings.pause()) > 0 ? after : settings.pause();
            default -> null;
        };
    }
}
