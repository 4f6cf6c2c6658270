package com.marketingby.leads.schema;

import org.jspecify.annotations.Nullable;

/** One thing that is not in the database as it is expected; {@code breaks} tells whether the expectation is hurt by it. */
public record Difference(Kind kind, String name, @Nullable String expected, @Nullable String found, boolean breaks) {

    /** What differs, in the order of the report. */
    public enum Kind {
        TABLE,
        ADDED,
        REMOVED,
        CHANGED,
        CONSTRAINT,
        INDEX
    }

    /** The difference in words. */
    public String text() {
        if (expected == null) {
            return breaks ? "%s: not expected: %s".formatted(name, found)
                    : "%s: %s, left as it is".formatted(name, found);
        }
        return found == null ? "%s: missing: %s".formatted(name, expected)
                : "%s: expected %s, found %s".formatted(name, expected, found);
    }
}
