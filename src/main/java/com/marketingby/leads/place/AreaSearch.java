package com.marketingby.leads.place;

/** Searches a claimed cell for one unit of work: one paid request, or the free ones that decide how to go on. */
public final class AreaSearch {
    private final LegacyCover legacy;

    AreaSearch(LegacyCover legacy) {
        this.legacy = legacy;
    }

    /** The unit's outcome, to be settled in one transaction with what is made of it; calls Google, so never inside one. */
    public CellResult work(CellClaim claim, Budget budget, KnownPlaces known) {
        return switch (claim.area().service()) {
            case LEGACY -> legacy.work(claim, budget);
            case NEW -> throw new IllegalArgumentException("Places API (New) is not set up");
        };
    }
}
