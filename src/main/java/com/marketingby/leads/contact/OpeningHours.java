package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the opening hours of a page, kept as the page writes them, day by day. */
final class OpeningHours {
    private static final int MOST_LINES = 9;
    private static final int LONGEST_LINE = 90;
    private static final String DAY_INITIALS = "mtwfsljvdoMTWFSLJVDO";
    private static final Pattern DAY = Pattern.compile(
            "^(?:mon|tue|wed|thu|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|m-f|m-th|weekdays|daily|open daily)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m|-|–|to)|\\d:\\d{2}|closed|cerrado|by appointment",
            Pattern.CASE_INSENSITIVE);

    private OpeningHours() {}

    static List<Found<String>> in(PageView page) {
        var found = new ArrayList<Found<String>>();
        for (var business : SchemaTypes.businesses(page.things())) {
            var written = of(business);
            if (written != null) {
                found.add(page.found(written, business.method, written));
            }
        }
        text(page, found);
        return found;
    }

    static @Nullable String of(Thing business) {
        var hours = new ArrayList<>(business.texts("openingHours"));
        for (var specification : business.things("openingHoursSpecification")) {
            var days = specification.texts("dayOfWeek").stream().map(day -> day.substring(day.lastIndexOf('/') + 1))
                    .collect(Collectors.joining(", "));
            var opens = specification.text("opens");
            var closes = specification.text("closes");
            if (!days.isEmpty() && opens != null && closes != null) {
                hours.add(days + ' ' + opens + '-' + closes);
            }
        }
        var written = String.join("; ", hours);
        return written.isEmpty() || written.length() > 600 ? null : written;
    }

    private static void text(PageView page, List<Found<String>> found) {
        var text = page.text();
        for (var i = 0; i < text.lines() && found.size() < 20; i++) {
            if (isHours(text, i)) {
                var lines = new ArrayList<String>();
                var first = i;
                while (i < text.lines() && lines.size() < MOST_LINES && isHours(text, i)) {
                    lines.add(text.line(i));
                    i++;
                }
                found.add(page.found(String.join("; ", lines), "text", text.start(first), text.end(i - 1)));
            }
        }
    }

    private static boolean isHours(PageText text, int line) {
        var length = text.end(line) - text.start(line);
        if (length < 6 || length > LONGEST_LINE) {
            return false;
        }
        var words = text.text;
        var start = text.start(line);
        return DAY_INITIALS.indexOf(words.charAt(start)) >= 0
                && DAY.matcher(words).region(start, start + length).lookingAt()
                && TIME.matcher(words).region(start, start + length).find();
    }
}
