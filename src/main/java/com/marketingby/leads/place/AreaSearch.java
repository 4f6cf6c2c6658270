package com.marketingby.leads.place;

/** Searches a claimed cell for one unit of work: one paid request, or the free ones that decide how to go on. */
public final class AreaSearch {
    private final LegacyCover legacy;
    private final NewCover rectangles;

    AreaSearch(LegacyCover legacy, NewCover rectangles) {
        this.legacy = legacy;
        this.rectangles = rectangles;
    }

    static AreaSearch of(NewPlaces current, LegacyPlaces legacy, PositionStore positions, PlaceSettings settings,
            Pause pause) {
        var split = new CellSplit(settings.floorMetres(), settings.types());
        var free = new FreeSearch(current, settings.newTokenDelay(), pause);
        var prices = new Purchase.Prices(settings.priceMicros(CallKind.SEARCH_PAGE),
                settings.priceMicros(CallKind.DETAILS));
        return new AreaSearch(new LegacyCover(legacy, split, settings.legacyTokenDelay()),
                new NewCover(free, new TypeSplit(free, settings.types()), split,
                        new Purchase(current, prices, settings.newTokenDelay()), positions));
    }

    /** The unit's outcome, to be settled in one transaction with what is made of it; calls Google, so never inside one. */
    public CellResult work(CellClaim claim, Budget budget, KnownPlaces known) {
        return switch (claim.area().service()) {
            case LEGACY -> legacy.work(claim, budget);
            case NEW -> rectangles.work(claim, budget, known);
        };
    }
}
