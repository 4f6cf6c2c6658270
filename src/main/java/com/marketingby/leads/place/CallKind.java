package com.marketingby.leads.place;

/** What a request to Google asks for, which decides its price. */
public enum CallKind {
    GEOCODE(true),
    LEGACY_SEARCH(true),
    LEGACY_DETAILS(true),
    SEARCH_IDS(false),
    SEARCH_PAGE(true),
    DETAILS(
            true),
    DETAILS_ID(false);

    private final boolean billable;

    CallKind(boolean billable) {
        this.billable = billable;
    }

    /** Whether Google bills such a request and a budget counts it. */
    public boolean billable() {
        return billable;
    }
}
