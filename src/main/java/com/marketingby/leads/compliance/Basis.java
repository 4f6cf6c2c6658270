package com.marketingby.leads.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule rests on, how well that is known, and when it holds. */
record Basis(String text, String source, Read read, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** How the basis was read. */
    enum Read {
        /** The wording itself was seen. */
        WORDING,
        /** Only a summary by somebody else was seen. */
        SUMMARY,
        /** It was written from memory. */
        MEMORY
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean verified() {
        return read == Read.WORDING;
    }

    /** The basis as it is printed: unverified unless its wording was read. */
    @Override
    public String toString() {
        return verified() ? text : text + " (unverified)";
    }
}
