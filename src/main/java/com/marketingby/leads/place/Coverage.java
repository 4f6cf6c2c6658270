package com.marketingby.leads.place;

import java.util.List;
import java.util.Locale;

/**
 * How much of an area was searched to the end.
 *
 * @param percent of the area, by surface, where all places were found
 * @param complete cells where all places were found
 * @param saturated cells where Google has more than can be asked for
 * @param unresolved cells that could not be searched
 * @param open cells not yet searched to the end
 * @param results how many places Google gave, before clipping
 * @param reasons why cells are unresolved, the most frequent first
 */
public record Coverage(double percent, int complete, int saturated, int unresolved, int open, int results,
        List<String> reasons) {

    public Coverage {
        reasons = List.copyOf(reasons);
    }

    /** For people: {@code 98.5 % of the area resolved; 2 cells unresolved (no answer in time)}. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%.1f %% of the area resolved", percent));
        append(text, saturated, "saturated at the smallest size");
        append(text, unresolved, "unresolved");
        append(text, open, "not searched yet");
        return reasons.isEmpty() ? text.toString()
                : text.append(" (").append(String.join("; ", reasons)).append(')')
                        .toString();
    }

    private static void append(StringBuilder text, int cells, String what) {
        if (cells > 0) {
            text.append("; ").append(cells).append(cells == 1 ? " cell " : " cells ").append(what);
        }
    }
}
