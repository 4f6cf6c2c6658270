package com.marketingby.leads.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RehearsalLookUpsTest {
    private static final int WEBSITES = 512;
    private static final int CONNECTIONS = 3;

    private final RehearsalLookUps lookUps = new RehearsalLookUps();
    private final AtomicInteger asking = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch allConnectionsAreInUse = new CountDownLatch(CONNECTIONS);

    private int ask() {
        var now = asking.incrementAndGet();
        mostAtOnce.accumulateAndGet(now, Math::max);
        allConnectionsAreInUse.countDown();
        try {
            allConnectionsAreInUse.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            asking.decrementAndGet();
        }
        return now;
    }

    @Test
    void noMoreAskTheDatabaseAtOnceThanThereAreConnectionsAndAllGetTheirAnswer()
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var website = 0; website < WEBSITES; website++) {
                answers.add(threads.submit(() -> lookUps.of(this::ask)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get()).isPositive();
        }
        assertThat(mostAtOnce).hasValue(CONNECTIONS);
    }

    @Test
    void aLookUpThatFailsLeavesItsTurnToTheNext() throws InterruptedException {
        for (var failed = 0; failed < CONNECTIONS; failed++) {
            assertThatThrownBy(() -> lookUps.of(() -> {
                throw new IllegalStateException("gone");
            })).hasMessage("gone");
        }
        assertThat(lookUps.of(() -> "answer")).isEqualTo("answer");
    }
}
