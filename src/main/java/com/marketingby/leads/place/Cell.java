package com.marketingby.leads.place;

import com.marketingby.leads.geo.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an area and how far its search has come.
 *
 * @param type the only type looked for, where a crowded cell had to be split by type
 * @param crowded whether it is known to hold more places than one search returns
 * @param wanted ids that free searches saw and that are still to be paid for, page by page; null before there were any
 * @param token of the next page; null before the first page and after the last
 * @param pages how many pages were read
 */
record Cell(Rectangle rectangle, @Nullable String type, boolean crowded, @Nullable List<List<String>> wanted,
        @Nullable String token, int pages) {

    static Cell open(Rectangle rectangle, @Nullable String type) {
        return new Cell(rectangle, type, false, null, null, 0);
    }

    static Cell crowded(Rectangle rectangle) {
        return new Cell(rectangle, null, true, null, null, 0);
    }

    /** The places of a finished free search are to be paid for; what was crowded then will end as saturated. */
    Cell wanting(@Nullable String ofType, boolean stillCrowded, List<List<String>> ids) {
        return new Cell(rectangle, ofType, stillCrowded, ids, null, 0);
    }

    Cell turned(@Nullable String next, int read) {
        return new Cell(rectangle, type, crowded, wanted, next, read);
    }

    Cell lacking(List<List<String>> ids) {
        return new Cell(rectangle, type, crowded, ids, token, pages);
    }
}
