package com.marketingby.leads.place;

import java.util.EnumMap;
import java.util.Map;

/**
 * What searching an area may cost, at list price.
 *
 * @param places how many places would be paid for
 * @param known how many the client has already
 * @param calls the billable calls expected, from fewest to most
 */
public record Estimate(int places, int known, Map<CallKind, Range> calls, long lowestMicros, long highestMicros) {

    public Estimate {
        calls = Map.copyOf(calls);
    }

    /** A number of calls, from the fewest to the most expected. */
    public record Range(int fewest, int most) {}

    static Estimate of(int places, int known, Map<CallKind, Range> calls, PlaceSettings settings) {
        var lowest = 0L;
        var highest = 0L;
        for (var call : new EnumMap<>(calls).entrySet()) {
            lowest += call.getValue().fewest() * settings.priceMicros(call.getKey());
            highest += call.getValue().most() * settings.priceMicros(call.getKey());
        }
        return new Estimate(places, known, calls, lowest, highest);
    }
}
