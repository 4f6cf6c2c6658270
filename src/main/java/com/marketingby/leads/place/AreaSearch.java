package com.marketingby.leads.place;

/** Searches a claimed cell for one unit of work: one paid request, or the free ones that decide how to go on. */
public final class AreaSearch {
    private final LegacyCover legacy;
    private final NewCover rectangles;

    AreaSearch(LegacyCover legacy, NewCover rectangles) {
        this.legacy = legacy;
        this.rectangles = rectangles;
    }

    /** The unit's outcome, to be settled in one transaction with what is made of it; calls Google, so never inside one. */
    public CellResult work(CellClaim claim, Budget budget, KnownPlaces known) {
        return switch (claim.area().service()) {
            case LEGACY -> legacy.work(claim, budget);
            case NEW -> rectangles.work(claim, budget, known);
        };
    }
}
