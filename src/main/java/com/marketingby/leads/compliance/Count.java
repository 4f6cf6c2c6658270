package com.marketingby.leads.compliance;

/** How many elements of a page a rule looked at, and how many of them lack what it asks. */
record Count(int seen, int lacking) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(seen + other.seen, lacking + other.lacking);
    }
}
