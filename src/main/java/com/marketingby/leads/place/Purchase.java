package com.marketingby.leads.place;

import com.marketingby.leads.place.CellResult.Bought;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.place.CellResult.Change;
import com.marketingby.leads.place.CellResult.Complete;
import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Saturated;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pays for the wanted places of a cell, one request at a time: by page or by place, whichever is cheaper. */
final class Purchase {
    private final PlaceSearch places;
    private final Prices prices;
    private final Duration tokenDelay;

    /** What the two ways of paying cost, in millionths of a US dollar. */
    record Prices(long page, long details) {}

    Purchase(PlaceSearch places, Prices prices, Duration tokenDelay) {
        this.places = places;
        this.prices = prices;
        this.tokenDelay = tokenDelay;
    }

    CellResult work(CellClaim claim, List<List<String>> wanted, Budget budget, KnownPlaces known) {
        var cell = claim.cell();
        if (cheapestPages(wanted, cell) > cell.pages()) {
            var search = new Search(claim.area().words(), cell.type(), cell.rectangle(),
                    CirclePart.around(cell.rectangle()));
            return CellResult.of(cell, places.page(budget, search, cell.token())
                    .then(page -> new Answer.Given<>(bought(claim, wanted, page, known))));
        }
        return wanted.stream().flatMap(List::stream).findFirst()
                .map(id -> CellResult.of(cell, oneMore(claim, wanted, id, budget)))
                .orElseGet(() -> CellResult.of(ended(cell)));
    }

    /** How many pages to have bought in the end; what they lack is fetched place by place. */
    int cheapestPages(List<List<String>> wanted, Cell cell) {
        var best = cell.pages();
        if (cell.pages() > 0 && cell.token() == null) {
            return best;
        }
        var least = cost(wanted, cell.pages(), best);
        for (var pages = best + 1; pages <= wanted.size(); pages++) {
            var cost = cost(wanted, cell.pages(), pages);
            if (cost < least) {
                best = pages;
                least = cost;
            }
        }
        return best;
    }

    long cost(List<List<String>> wanted, int bought, int pages) {
        var inPages = wanted.stream().skip(bought).limit(pages - bought).mapToInt(List::size).sum();
        var all = wanted.stream().mapToInt(List::size).sum();
        return (pages - bought) * prices.page() + (all - inPages) * prices.details();
    }

    private CellResult bought(CellClaim claim, List<List<String>> wanted, Page<Place> page, KnownPlaces known) {
        var arrived = page.results().stream().map(Place::id).collect(Collectors.toSet());
        var left = Wish.without(wanted, arrived);
        var cell = claim.cell().lacking(left).turned(page.nextToken(), claim.cell().pages() + 1);
        var news = fresh(page.results(), wanted, known);
        return result(claim, news, page.results().size(), isEmpty(left) ? ended(cell) : new GoOn(cell, tokenDelay));
    }

    /** What was wanted, and what came unasked and is not known. */
    private static List<Place> fresh(List<Place> arrived, List<List<String>> wanted, KnownPlaces known) {
        var unasked = new HashSet<String>();
        arrived.forEach(place -> unasked.add(place.id()));
        wanted.forEach(unasked::removeAll);
        var had = unasked.isEmpty() ? Set.<String>of() : known.among(unasked);
        return arrived.stream().filter(place -> !had.contains(place.id())).toList();
    }

    private Answer<CellResult> oneMore(CellClaim claim, List<List<String>> wanted, String id, Budget budget) {
        var left = Wish.without(wanted, Set.of(id));
        var cell = claim.cell().lacking(left);
        var next = isEmpty(left) ? ended(cell) : new GoOn(cell, Duration.ZERO);
        return switch (places.details(budget, id)) {
            case Answer.None<Place> _ -> new Answer.Given<>(CellResult.of(next));
            case Answer<Place> answer ->
                answer.then(place -> new Answer.Given<>(result(claim, List.of(place), 0, next)));
        };
    }

    private static CellResult result(CellClaim claim, List<Place> places, int onPage, Change change) {
        var found = places.stream().filter(claim.area()::holds).toList();
        var outside = new HashMap<String, Position>();
        places.forEach(place -> note(claim.area(), place.id(), place.position(), outside));
        var bought = onPage == 0 ? Bought.NOTHING : new Bought(onPage, found.size(), outside.size());
        return new CellResult(found, List.of(), 0, bought, outside, change, null);
    }

    private static void note(SearchArea area, String id, @Nullable Position position, Map<String, Position> outside) {
        if (position != null && !area.contains(position)) {
            outside.put(id, position);
        }
    }

    private static Change ended(Cell cell) {
        return cell.crowded() ? new Saturated() : new Complete();
    }

    private static boolean isEmpty(List<List<String>> pages) {
        return pages.stream().allMatch(Collection::isEmpty);
    }
}
