package com.marketingby.leads.place;

import org.jspecify.annotations.Nullable;

/** A Places service that can be searched page by page. */
interface PlaceSearch extends Places {

    /**
     * One page of a search; of the legacy service its places are not described.
     *
     * @param token of the page before; null for the first page
     */
    Answer<Page<Place>> page(Budget budget, Search search, @Nullable String token);
}
