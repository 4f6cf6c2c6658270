package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ByteBudgetTest {
    private static final long SHARE = 64 * 1024L;

    @Test
    @Timeout(30)
    void oneReturnOfMuchWakesAllForWhomThereIsRoomThen() throws Exception {
        var budget = new ByteBudget(8 * SHARE);
        assertThat(budget.take(8 * SHARE, false, 0)).isTrue();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var newcomers = IntStream.range(0, 4).mapToObj(_ -> threads.submit(budget::enter)).toList();
            assertThat(budget.take(1, false, 50)).as("nothing is free").isFalse();
            budget.give(8 * SHARE);
            for (var newcomer : newcomers) {
                assertThat(newcomer.get(20, TimeUnit.SECONDS)).isEqualTo(SHARE);
            }
        }
    }
}
