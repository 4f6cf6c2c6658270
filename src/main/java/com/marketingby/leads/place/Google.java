package com.marketingby.leads.place;

import java.util.Map;

/** Google's services as this process uses them, by one key, one call rate and one set of connections. */
public final class Google implements AutoCloseable {
    private final MapsClient client;
    private final Geocoder geocoder;
    private final Map<GoogleService, PlaceSearch> searches;

    Google(MapsClient client, Geocoder geocoder, Map<GoogleService, PlaceSearch> searches) {
        this.client = client;
        this.geocoder = geocoder;
        this.searches = Map.copyOf(searches);
    }

    /** The places of one of the two services. */
    public Places places(GoogleService service) {
        return search(service);
    }

    /** Where addresses lie. */
    public Geocoder geocoder() {
        return geocoder;
    }

    PlaceSearch search(GoogleService service) {
        var search = searches.get(service);
        if (search == null) {
            throw new IllegalArgumentException(service + " is not set up");
        }
        return search;
    }

    @Override
    public void close() {
        client.close();
    }
}
