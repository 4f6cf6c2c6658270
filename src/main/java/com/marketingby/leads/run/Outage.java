package com.marketingby.leads.run;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * A database that goes away for a while: it restarts, its network fails, it has no connection left, or two transactions wait for each other. What is
 * asked of it meanwhile is asked again, so it must be harmless to do twice: a lost answer to a commit does not say whether it took place.
 */
public final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    // Class 08 is a lost connection; https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    private final Duration patience;
    private final Duration pause;
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());
    private final AtomicLong awaySince = new AtomicLong(lastAnswer.get());

    /** Waits as long as the settings say. */
    public Outage(RunSettings settings) {
        this(settings.databasePatience(), PAUSE);
    }

    Outage(Duration patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /** What needs the database. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T result() throws X;
    }

    /**
     * Does it, again and again while the database is away, and throws what kept it from being done when patience ends. Patience is had once for all that
     * is asked of the database while it is away, one thing within or after another.
     */
    public <T, X extends Exception> T outlast(Work<T, X> work) throws X {
        var failing = System.nanoTime();
        for (var failures = 0;; failures++) {
            var begun = System.nanoTime();
            try {
                var result = work.result();
                answered();
                return result;
            } catch (DataAccessException | TransactionException lost) {
                var now = System.nanoTime();
                if (failures == 0 || lastAnswer.get() - begun > 0) {
                    failing = now;
                }
                if (!isPassing(lost) || Math.max(now - failing, now - awaySince(now)) >= patience.toNanos()
                        || Thread.currentThread().isInterrupted()) {
                    throw lost;
                }
                tell(failures, lost);
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    /** Says that the database is there. */
    public void answered() {
        lastAnswer.set(System.nanoTime());
    }

    /** When something failed for the first time since the database answered. */
    private long awaySince(long now) {
        return awaySince.updateAndGet(since -> since - lastAnswer.get() > 0 ? since : now);
    }

    private void tell(int failures, Throwable lost) {
        if (failures % 20 == 0) {
            LOG.atWarn().addKeyValue("event", "database_away").addKeyValue("patience", patience)
                    .addKeyValue("reason", lost.getMessage()).log("it is asked again until it is back");
        }
    }

    /** Whether the same may succeed in a moment. */
    static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException || cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException refused && isAway(refused)) {
                return true;
            }
            if (cause instanceof TransactionSystemException ended && ended.getOriginalException() != null
                    && isPassing(ended.getOriginalException())) {
                return true;
            }
        }
        return false;
    }

    /** The pool closes a connection that is found broken; what is asked of it afterwards carries no code. */
    private static boolean isAway(SQLException refused) {
        var state = refused.getSQLState();
        return state == null ? "Connection is closed".equals(refused.getMessage())
                : state.startsWith("08") || AWAY.contains(state);
    }
}
