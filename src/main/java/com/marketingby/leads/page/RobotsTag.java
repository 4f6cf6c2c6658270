package com.marketingby.leads.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the X-Robots-Tag headers of a page forbid; those for other robots do not concern us. */
final class RobotsTag {
    private static final Set<String> NO_QUOTES = Set.of("noarchive", "nosnippet", "none");
    private static final Set<String> WITH_VALUE = Set.of("max-snippet", "max-image-preview", "max-video-preview",
            "unavailable_after");

    private RobotsTag() {}

    static boolean allowQuotes(List<String> headers) {
        return headers.stream().map(header -> header.toLowerCase(Locale.ROOT)).filter(RobotsTag::concernsUs)
                .map(RobotsTag::withoutName)
                .flatMap(header -> Arrays.stream(header.split(","))).map(String::strip).noneMatch(NO_QUOTES::contains);
    }

    private static boolean concernsUs(String header) {
        String name = nameOf(header);
        return name.isEmpty() || name.equals(RobotsFile.NAME);
    }

    private static String withoutName(String header) {
        return nameOf(header).isEmpty() ? header : header.substring(header.indexOf(':') + 1);
    }

    private static String nameOf(String header) {
        int colon = header.indexOf(':');
        String name = colon < 0 ? "" : header.substring(0, colon).strip();
        return name.contains(",") || WITH_VALUE.contains(name) ? "" : name;
    }
}
