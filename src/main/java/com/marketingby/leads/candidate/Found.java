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
        boolean described, boolean closed) {}
