package com.marketingby.leads.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
    private final AtomicInteger attempts = new AtomicInteger();

    private static DataAccessException lost(String state) {
        return new DataAccessResourceFailureException("lost", new SQLException("lost", state));
    }

    private String secondTimeLucky(RuntimeException first, Duration patience) {
        return new Outage(patience, Duration.ZERO).outlast(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw first;
            }
            return "done";
        });
    }

    @Test
    void whatALostConnectionOrARestartKeptFromBeingDoneIsDoneAgain() {
        for (var state : new String[]{"08006", "57P01", "57P03", "53300"}) {
            attempts.set(0);
            assertThat(secondTimeLucky(lost(state), Duration.ofMinutes(1))).as(state).isEqualTo("done");
        }
    }

    @Test
    void twoTransactionsThatWaitForEachOtherAreTriedAgain() {
        assertThat(secondTimeLucky(new CannotAcquireLockException("deadlock"), Duration.ofMinutes(1)))
                .isEqualTo("done");
    }

    @Test
    void aTransactionThatCannotBeginIsTriedAgain() {
        assertThat(secondTimeLucky(new CannotCreateTransactionException("no connection", lost("08001")),
                Duration.ofMinutes(1)))
                .isEqualTo("done");
    }

    @Test
    void aRollbackOverALostConnectionIsTriedAgain() {
        assertThat(secondTimeLucky(
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed")),
                Duration.ofMinutes(1))).isEqualTo("done");
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> secondTimeLucky(lost("08006"), Duration.ZERO)).hasMessageContaining("lost");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void patienceIsHadOnceHoweverManyThingsAreAskedWithinEachOther() {
        var outage = new Outage(Duration.ofMillis(50), Duration.ofMillis(1));
        assertThatThrownBy(() -> outage.outlast(() -> {
            attempts.incrementAndGet();
            return outage.outlast(() -> {
                throw lost("08006");
            });
        })).hasMessageContaining("lost");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void patienceBeginsAnewWhenTheDatabaseHasAnsweredInBetween() {
        var outage = new Outage(Duration.ofSeconds(10), Duration.ZERO);
        var begun = System.nanoTime();
        outage.outlast(() -> {
            if (attempts.incrementAndGet() < 4) {
                outage.answered();
                throw lost("08006");
            }
            return "done";
        });
        assertThat(attempts).hasValue(4);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aFullDiskAReadOnlyDatabaseAndAWrongValueAreSaidAtOnce() {
        for (var failure : new RuntimeException[]{lost("53100"), lost("25006"), lost("42501"),
                new DataIntegrityViolationException("too long")}) {
            attempts.set(0);
            assertThatThrownBy(() -> secondTimeLucky(failure, Duration.ofMinutes(1))).isSameAs(failure);
        }
    }
}
