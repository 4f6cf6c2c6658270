package com.marketingby.leads.place;

import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Split;
import com.marketingby.leads.place.Estimate.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Tells beforehand, by free searches of Places API (New) only, what searching an area will cost. */
public final class Estimator {
    private static final int PAGE = 20;
    // Measured in an invented Texas: circles overlap, and a crowded one was paid for before it is halved.
    private static final int LEGACY_PAGES_PER_FULL_PAGE = 6;

    private final NewCover rectangles;
    private final Purchase purchase;
    private final PlaceSettings settings;

    Estimator(NewCover rectangles, Purchase purchase, PlaceSettings settings) {
        this.rectangles = rectangles;
        this.purchase = purchase;
        this.settings = settings;
    }

    /** What the search will find to pay for, and how it would be paid for; nothing is paid for. */
    public Answer<Estimate> of(SearchArea area, Budget budget, KnownPlaces known) {
        var open = new ArrayDeque<Cell>();
        area.part(area.bounds()).ifPresent(part -> open.add(Cell.open(part, null)));
        return next(area, budget, known, open, new Tally()).then(tally -> new Answer.Given<>(
                Estimate.of(tally.places, tally.known, calls(area.service(), tally), settings)));
    }

    /** What the cells seen so far add up to. */
    private static final class Tally {
        private int places;
        private int known;
        private int pages;
        private int details;
    }

    private Answer<Tally> next(SearchArea area, Budget budget, KnownPlaces known, Deque<Cell> open, Tally tally) {
        while (!open.isEmpty()) {
            var cell = open.removeFirst();
            if (cell.wanted() != null) {
                add(tally, cell.wanted(), cell);
                continue;
            }
            var looked = rectangles.look(new CellClaim(0, 0, 0, 0, 0, area, cell), budget, known);
            if (!(looked instanceof Answer.Given<CellResult>(var result))) {
                return looked.then(_ -> new Answer.Given<>(tally));
            }
            tally.known += result.known().size();
            switch (result.change()) {
                case GoOn(var next, var _) -> open.addFirst(next);
                case Split(var children) -> open.addAll(children);
                default -> {
                }
            }
        }
        return new Answer.Given<>(tally);
    }

    private void add(Tally tally, List<List<String>> wanted, Cell cell) {
        var pages = purchase.cheapestPages(wanted, cell);
        tally.pages += pages;
        tally.places += wanted.stream().mapToInt(List::size).sum();
        tally.details += wanted.stream().skip(pages).mapToInt(List::size).sum();
    }

    /** At most one place of each page is thought to be missing from it and fetched by itself. */
    private static Map<CallKind, Range> calls(GoogleService service, Tally tally) {
        var full = (tally.places + PAGE - 1) / PAGE;
        return switch (service) {
            case NEW -> Map.of(CallKind.SEARCH_PAGE, new Range(tally.pages, tally.pages), CallKind.DETAILS,
                    new Range(tally.details, tally.details + tally.pages));
            case LEGACY -> Map.of(CallKind.LEGACY_SEARCH, new Range(full, full * LEGACY_PAGES_PER_FULL_PAGE),
                    CallKind.LEGACY_DETAILS, new Range(tally.places, tally.places));
        };
    }
}
