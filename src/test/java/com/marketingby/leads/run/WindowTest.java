package com.marketingby.leads.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aDayIsADayInTexas() {
        assertThat(Window.at(Instant.parse("2026-11-22T05:59:59Z"), DAY)).hasToString("2026-11-21");
        assertThat(Window.at(Instant.parse("2026-11-22T06:00:00Z"), DAY))
                .isEqualTo(new Window(Instant.parse("2026-11-22T06:00:00Z"), DAY)).hasToString("2026-11-22");
    }

    @Test
    void aDayOfTwentyFiveHoursIsOneWindow() {
        var first = Window.at(Instant.parse("2026-11-01T05:00:00Z"), DAY);
        assertThat(Window.at(Instant.parse("2026-11-02T05:59:59Z"), DAY)).isEqualTo(first);
        assertThat(first.next()).isEqualTo(Window.at(Instant.parse("2026-11-02T06:00:00Z"), DAY));
    }

    @Test
    void severalDaysAndHoursFollowOneAnotherWithoutAGap() {
        for (var every : new Duration[]{Duration.ofDays(7), Duration.ofHours(6), Duration.ofMinutes(10)}) {
            var window = Window.at(Instant.parse("2026-03-07T12:34:56Z"), every);
            for (int i = 0; i < 5; i++) {
                var next = window.next();
                assertThat(Window.at(next.start(), every)).isEqualTo(next);
                assertThat(Window.at(next.start().minusSeconds(1), every)).isEqualTo(window);
                window = next;
            }
        }
    }

    @Test
    void anHourIsNamedByItsBeginning() {
        assertThat(Window.at(Instant.parse("2026-11-22T05:59:59Z"), Duration.ofHours(1)))
                .hasToString("2026-11-22T05:00:00Z");
    }
}
