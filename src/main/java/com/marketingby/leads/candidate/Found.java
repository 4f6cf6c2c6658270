package com.marketingby.leads.candidate;

import com.marketingby.leads.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What discover hands over.
 *
 * @param described whether nothing is left to ask Google
 * @param closed whether it is closed for good
 * @param site the website that the page belongs to; null where there is none to visit
 */
public record Found(@Nullable String placeId, @Nullable Place place, @Nullable String website, @Nullable String site,
        boolean described, boolean closed) {

    /** A place that the client has as a lead, found by an answer that gave its id only. */
    public static Found known(String placeId) {
        return new Found(placeId, null, null, null, false, false);
    }
}
