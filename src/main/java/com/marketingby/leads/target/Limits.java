package com.marketingby.leads.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a run may not pass; null where nothing was asked for.
 *
 * @param leads the most new candidates to take on
 * @param targets the most targets to work on, counted from the first
 * @param apiCalls the most billable calls to Google
 * @param cost the most US dollars at list price
 */
public record Limits(@Nullable Integer leads, @Nullable Integer targets, @Nullable Integer apiCalls,
        @Nullable BigDecimal cost) {
    /** Nothing is limited but by configuration. */
    public static final Limits NONE = new Limits(null, null, null, null);
}
