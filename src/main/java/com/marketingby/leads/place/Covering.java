package com.marketingby.leads.place;

/** The parts that cover an area, put together. */
final class Covering {
    private final PlaceSettings settings;
    private final LegacyCover circles;
    private final NewCover rectangles;
    private final Purchase purchase;

    Covering(NewPlaces current, LegacyPlaces legacy, PositionStore positions, PlaceSettings settings, Pause pause) {
        this.settings = settings;
        var split = new CellSplit(settings.floorMetres(), settings.types());
        var free = new FreeSearch(current, settings.newTokenDelay(), pause);
        purchase = new Purchase(current, new Purchase.Prices(settings.priceMicros(CallKind.SEARCH_PAGE),
                settings.priceMicros(CallKind.DETAILS)), settings.newTokenDelay());
        circles = new LegacyCover(legacy, split, settings.legacyTokenDelay());
        rectangles = new NewCover(free, new TypeSplit(free, settings.types()), split, purchase, positions);
    }

    AreaSearch search() {
        return new AreaSearch(circles, rectangles);
    }

    Estimator estimator() {
        return new Estimator(rectangles, purchase, settings);
    }
}
