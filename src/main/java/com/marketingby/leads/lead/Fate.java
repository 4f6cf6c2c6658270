package com.marketingby.leads.lead;

import java.util.Locale;

/** What became of a candidate; the values of {@code candidates.outcome}. */
public enum Fate {
    /** Written as a new lead. */
    SAVED,
    /** Known already; blanks of the known lead were filled. */
    FILLED,
    /** Known already, and nothing was missing. */
    KNOWN,
    /** Found a second time within the run. */
    DUPLICATE,
    /** Outside the area that the policy allows, which is Texas. */
    OUTSIDE_POLICY,
    /** Closed for good. */
    CLOSED,
    /** Asked to be left alone. */
    SUPPRESSED,
    /** Without a company name, or with one that the table cannot hold. */
    UNUSABLE,
    /** Its website or its facts could not be read, and nothing is known without them. */
    FAILED;

    /** The value in the database. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
