package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    private record Shared(int sharers) implements GoogleAccess {
        @Override
        public Optional<String> key() {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "4, 400"})
    void callsAreSpacedByTheShareOfTheProcess(int sharers, int spacingMillis) throws InterruptedException {
        List<Duration> waits = new ArrayList<>();
        var rate = new RateLimit(10, new Shared(sharers), () -> 0, waits::add);
        rate.await();
        rate.await();
        rate.await();
        assertThat(waits).containsExactly(Duration.ofMillis(spacingMillis), Duration.ofMillis(2L * spacingMillis));
    }
}
