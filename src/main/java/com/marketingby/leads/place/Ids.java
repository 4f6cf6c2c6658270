package com.marketingby.leads.place;

import java.util.List;

/**
 * What a free search saw, page by page.
 *
 * @param crowded whether Google may have more than it showed
 */
record Ids(List<List<String>> pages, boolean crowded) {
    static final Ids NOTHING = new Ids(List.of(), false);
    private static final int PAGE = 20;
    private static final int ENOUGH = 37;
    private static final double WELL_FILLED = 0.93;

    Ids {
        pages = List.copyOf(pages);
    }

    List<String> all() {
        return pages.stream().flatMap(List::stream).toList();
    }

    int count() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /** Whether buying these pages leaves hardly a result unused. */
    boolean fillsItsPages() {
        var pagesToBuy = (count() + PAGE - 1) / PAGE;
        return count() >= ENOUGH && count() >= WELL_FILLED * pagesToBuy * PAGE;
    }
}
