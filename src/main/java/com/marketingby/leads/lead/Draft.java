package com.marketingby.leads.lead;

import com.marketingby.leads.contact.Sourced;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a lead as they are chosen, each with where it comes from; a value that the table cannot hold is left out and noted. */
final class Draft {
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> refused = new LinkedHashMap<>();
    private final @Nullable Instant visitedAt;
    private final @Nullable Instant givenAt;

    Draft(@Nullable Instant visitedAt, @Nullable Instant givenAt) {
        this.visitedAt = visitedAt;
        this.givenAt = givenAt;
    }

    /** What the business's own website says, else what Google says; the column holds that many characters. */
    @Nullable
    String choose(String column, int longest, @Nullable Sourced<String> website, @Nullable String places) {
        var own = fromWebsite(column, longest, website, value -> value);
        return own == null ? fromPlaces(column, longest, places) : own;
    }

    <T> @Nullable String fromWebsite(String column, int longest, @Nullable Sourced<T> found,
            Function<T, @Nullable String> part) {
        var value = found == null ? null : part.apply(found.value());
        if (found == null || !fits(column, longest, value)) {
            return null;
        }
        var origin = new LinkedHashMap<String, Object>();
        origin.put("source", "website");
        origin.put("url", found.page().toString());
        origin.put("method", found.method());
        origin.put("quote", found.quote());
        origin.put("at", String.valueOf(visitedAt));
        fields.put(column, origin);
        return value;
    }

    @Nullable
    String fromPlaces(String column, int longest, @Nullable String value) {
        if (!fits(column, longest, value)) {
            return null;
        }
        fields.put(column, Map.of("source", "places", "at", String.valueOf(givenAt)));
        return value;
    }

    /** Notes that a column holds what the operator gave, and when the website answered to it. */
    void fromOperator(String column) {
        fields.put(column, Map.of("source", "operator", "at", String.valueOf(visitedAt)));
    }

    /** Notes that something was found for a column, and why it was left out. */
    void refuse(String column, String reason) {
        refused.put(column, reason);
    }

    Map<String, Object> fields() {
        return fields;
    }

    Map<String, Object> refused() {
        return refused;
    }

    private boolean fits(String column, int longest, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return false;
        }
        if (value.length() > longest) {
            refused.put(column, "longer than " + longest + " characters");
            return false;
        }
        return true;
    }
}
