package com.marketingby.leads.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * A span of time in which a scheduled job runs once. Windows of whole days begin at midnight in Texas, as the daily budget does; shorter ones are
 * counted in UTC from 1970.
 *
 * @param every the length; a day in Texas is an hour longer or shorter where the clock is changed
 */
public record Window(Instant start, Duration every) {
    private static final ZoneId TEXAS = ZoneId.of("America/Chicago");

    /** The window that holds the instant. */
    public static Window at(Instant instant, Duration every) {
        if (wholeDays(every)) {
            var day = instant.atZone(TEXAS).toLocalDate().toEpochDay();
            return new Window(midnight(Math.floorDiv(day, every.toDays()) * every.toDays()), every);
        }
        var seconds = every.toSeconds();
        return new Window(Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds), every);
    }

    /** The one after it. */
    Window next() {
        return wholeDays(every) ? new Window(midnight(day().toEpochDay() + every.toDays()), every)
                : new Window(start.plus(every), every);
    }

    /** The windows after this one that begin before the instant. */
    Stream<Window> upTo(Instant end) {
        return Stream.iterate(next(), window -> window.start().isBefore(end), Window::next);
    }

    private LocalDate day() {
        return start.atZone(TEXAS).toLocalDate();
    }

    private static Instant midnight(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).atStartOfDay(TEXAS).toInstant();
    }

    private static boolean wholeDays(Duration every) {
        return every.toSeconds() % Duration.ofDays(1).toSeconds() == 0;
    }

    /** Its day in Texas, or its beginning in UTC. */
    @Override
    public String toString() {
        return wholeDays(every) ? day().toString() : start.toString();
    }
}
