package com.marketingby.leads.place;

import java.util.Collection;
import java.util.Set;

/** What a client has already and need not pay for again. */
@FunctionalInterface
public interface KnownPlaces {
    /** Those of the place ids that the client has. */
    Set<String> among(Collection<String> placeIds);
}
