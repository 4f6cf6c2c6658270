package com.marketingby.leads.geo;

import java.util.Locale;
import java.util.regex.Pattern;

/** A length, kept in metres. */
public record Distance(double metres) implements Comparable<Distance> {
    private static final double METRES_PER_MILE = 1_609.344;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(mi|km|m)");

    /** @throws IllegalArgumentException when the length is negative or no number */
    public Distance {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException("not a distance: " + metres + " m");
        }
    }

    /** A length in international miles. */
    public static Distance ofMiles(double miles) {
        return new Distance(miles * METRES_PER_MILE);
    }

    /**
     * Reads a length as people write it: {@code 10mi}, {@code 2.5 km}, {@code 800m}.
     *
     * @throws IllegalArgumentException when the text is not a positive number with one of these units
     */
    public static Distance parse(String text) {
        var written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches() || Double.parseDouble(written.group(1)) == 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a distance: write a positive number with mi, km or m, such as 10mi");
        }
        var metresPerUnit = switch (written.group(2)) {
            case "mi" -> METRES_PER_MILE;
            case "km" -> 1_000;
            default -> 1;
        };
        return new Distance(Double.parseDouble(written.group(1)) * metresPerUnit);
    }

    /** The length in international miles. */
    public double miles() {
        return metres / METRES_PER_MILE;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }

    /** The length in miles as {@link #parse} reads it: {@code 10mi}. */
    @Override
    public String toString() {
        var rounded = Math.round(miles() * 1_000) / 1_000.0;
        return (rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded)) + "mi";
    }
}
