package com.marketingby.leads.sandbox;

/** How Google charges for a call; list prices in US dollars per thousand. */
public enum PriceClass {
    FREE(0),
    GEOCODING(5),
    TEXT_SEARCH_PRO(32),
    TEXT_SEARCH_ENTERPRISE(35),
    NEARBY_SEARCH_PRO(
            32),
    NEARBY_SEARCH_ENTERPRISE(
            35),
    DETAILS_PRO(17),
    DETAILS_ENTERPRISE(20),
    LEGACY_SEARCH(40),
    LEGACY_DETAILS(25);

    private final int dollarsPerThousand;

    PriceClass(int dollarsPerThousand) {
        this.dollarsPerThousand = dollarsPerThousand;
    }

    /** The list price of one call in US dollars, free allowances ignored. */
    public double dollars() {
        return dollarsPerThousand / 1_000.0;
    }
}
