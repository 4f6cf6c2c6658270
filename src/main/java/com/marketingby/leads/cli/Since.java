package com.marketingby.leads.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From when on: a period before now, or a day in Texas. */
record Since(@Nullable Duration period, @Nullable LocalDate day) {
    private static final ZoneId TEXAS = ZoneId.of("America/Chicago");

    Instant moment(Instant now) {
        return day != null ? start(day) : period != null ? now.minus(period) : Instant.EPOCH;
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(TEXAS).toInstant();
    }

    /** Reads {@code 12h}, {@code 7d} or {@code 2026-11-01}. */
    static final class Converter implements ITypeConverter<Since> {
        @Override
        public Since convert(String text) {
            if (text.matches("\\d{4}-.*")) {
                return new Since(null, new DayConverter().convert(text));
            }
            if (!text.matches("[1-9]\\d{0,4}[hd]")) {
                throw new TypeConversionException(
                        "'" + text + "' is neither a period nor a day: write 12h, 7d or 2026-11-01");
            }
            var amount = Long.parseLong(text.substring(0, text.length() - 1));
            return new Since(text.endsWith("h") ? Duration.ofHours(amount) : Duration.ofDays(amount), null);
        }
    }

    /** Reads {@code 2026-11-01}. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("'" + text + "' is not a day: write 2026-11-01");
            }
        }
    }
}
