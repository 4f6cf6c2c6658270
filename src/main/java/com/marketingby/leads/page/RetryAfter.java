package com.marketingby.leads.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header by which a site asks to be left alone: seconds, or a date. */
final class RetryAfter {
    private RetryAfter() {}

    static @Nullable Duration read(@Nullable String header, Instant now) {
        String value = header == null ? "" : header.strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        return value.isEmpty() ? null : until(value, now);
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            Duration left = Duration.between(now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
