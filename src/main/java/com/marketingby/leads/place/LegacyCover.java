package com.marketingby.leads.place;

import com.marketingby.leads.place.CellResult.Bought;
import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.place.CellResult.Change;
import com.marketingby.leads.place.CellResult.Complete;
import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Saturated;
import com.marketingby.leads.place.CellResult.Split;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Covers an area with circles around cells, one page of one circle at a time. */
final class LegacyCover {
    private static final double LARGEST_RADIUS_METRES = 50_000;
    private static final int MOST_PAGES = 3;
    private static final int FULL_PAGE = 20;

    private final PlaceSearch places;
    private final CellSplit split;
    private final Duration tokenDelay;

    LegacyCover(PlaceSearch places, CellSplit split, Duration tokenDelay) {
        this.places = places;
        this.split = split;
        this.tokenDelay = tokenDelay;
    }

    CellResult work(CellClaim claim, Budget budget) {
        var circle = circle(claim.area(), claim.cell().rectangle());
        if (circle.radius().metres() > LARGEST_RADIUS_METRES) {
            return CellResult.of(new Split(split.halves(claim.area(), claim.cell())));
        }
        var cell = claim.cell();
        var search = new Search(claim.area().words(), cell.type(), cell.rectangle(), circle);
        return CellResult.of(cell,
                places.page(budget, search, cell.token()).then(page -> new Answer.Given<>(read(claim, page))));
    }

    /** The circle of the area itself where it is the smaller one. */
    private static Circle circle(SearchArea area, Rectangle cell) {
        var around = CirclePart.around(cell);
        var whole = area.circle();
        return whole == null || around.radius().compareTo(whole.radius()) < 0 ? around : whole;
    }

    private CellResult read(CellClaim claim, Page<Place> page) {
        var inside = page.results().stream().filter(place -> claim.area().holds(place)).toList();
        return new CellResult(inside, List.of(), page.results().size(),
                new Bought(page.results().size(), inside.size(), page.results().size() - inside.size()), Map.of(),
                next(claim, page), null);
    }

    private Change next(CellClaim claim, Page<Place> page) {
        var cell = claim.cell();
        var read = cell.pages() + 1;
        if (page.nextToken() != null && read < MOST_PAGES) {
            return new GoOn(cell.turned(page.nextToken(), read), tokenDelay);
        }
        if (read < MOST_PAGES || (page.nextToken() == null && page.results().size() < FULL_PAGE)) {
            return new Complete();
        }
        var children = split.children(claim.area(), cell);
        return children.isEmpty() ? new Saturated() : new Split(children);
    }
}
