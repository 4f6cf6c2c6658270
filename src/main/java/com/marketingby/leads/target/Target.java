package com.marketingby.leads.target;

import com.marketingby.leads.geo.Distance;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing to scrape.
 *
 * @param text a URL, an address or ZIP, or words, by the type of the request
 * @param query what to look for around a location, such as {@code dentist}; null for any health-care business
 * @param near the place that bounds a keyword search, when the words do not name it
 * @param radius how far around; null for the configured default
 */
public record Target(String text, @Nullable String query, @Nullable String near, @Nullable Distance radius) {
    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 200;
    private static final double SMALLEST_RADIUS_METRES = 100;
    private static final Pattern CREDENTIALS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:/{2})[^/?#]*@");

    /**
     * A user name or password in a web address is left out at once, so that it is stored nowhere.
     *
     * @throws IllegalArgumentException when the text is blank or longer than any web address that is read
     */
    public Target {
        text = CREDENTIALS.matcher(text.strip()).replaceFirst("$1***@");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a target has 1 to " + LONGEST + " characters, not " + text.length());
        }
    }

    /**
     * A target as somebody asks for it; one that was stored before is read as it is.
     *
     * @throws IllegalArgumentException when the text is unusable, a control character is in it or in the words beside it, or these are none or too many, or
     *     the radius is too small for any place
     */
    public static Target asked(String text, @Nullable String query, @Nullable String near, @Nullable Distance radius) {
        var target = new Target(text, query, near, radius);
        Stream.of(target.text, query, near).filter(Objects::nonNull).forEach(Written::line);
        Stream.of(query, near).filter(Objects::nonNull).forEach(Target::requireWords);
        if (radius != null && radius.metres() < SMALLEST_RADIUS_METRES) {
            throw new IllegalArgumentException("a radius has %.0f metres at least, and not %.2f".formatted(
                    SMALLEST_RADIUS_METRES, radius.metres()));
        }
        return target;
    }

    private static void requireWords(String words) {
        if (words.isBlank() || words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("words to look for, or a place to look at, have 1 to " + MOST_WORDS
                    + " characters, not " + words.strip().length());
        }
    }
}
