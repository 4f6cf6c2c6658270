package com.marketingby.leads.compliance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The effective date of a notice as pages write it. */
final class NoticeDate {
    /** The day from which the model notices were revised. */
    static final LocalDate REVISED = LocalDate.of(2026, 2, 16);
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern
            .compile("([a-z]{3})[a-z]*\\.?,? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private NoticeDate() {}

    static Optional<LocalDate> of(@Nullable String written) {
        var lower = written == null ? "" : written.toLowerCase(Locale.ROOT).strip();
        var iso = ISO.matcher(lower);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var slashed = SLASHED.matcher(lower);
        if (slashed.matches()) {
            var year = number(slashed.group(3));
            return day(year < 100 ? 2000 + year : year, number(slashed.group(1)), number(slashed.group(2)));
        }
        var named = NAMED.matcher(lower);
        return named.matches()
                ? day(number(named.group(3)), MONTHS.indexOf(named.group(1)) + 1,
                        named.group(2) == null ? 1 : number(named.group(2)))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
