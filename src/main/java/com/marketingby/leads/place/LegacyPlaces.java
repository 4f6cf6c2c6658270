package com.marketingby.leads.place;

import com.google.maps.GeoApiContext;
import com.google.maps.NearbySearchRequest;
import com.google.maps.PlaceDetailsRequest.FieldMask;
import com.google.maps.PlacesApi;
import com.google.maps.model.PlaceDetails;
import com.google.maps.model.PlacesSearchResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The legacy Places web service, by Google's client: nearby search in a circle, and details. */
final class LegacyPlaces implements PlaceSearch {
    private static final FieldMask[] FIELDS = {FieldMask.PLACE_ID, FieldMask.NAME, FieldMask.FORMATTED_ADDRESS,
            FieldMask.ADDRESS_COMPONENT, FieldMask.GEOMETRY_LOCATION, FieldMask.TYPES, FieldMask.BUSINESS_STATUS,
            FieldMask.INTERNATIONAL_PHONE_NUMBER, FieldMask.FORMATTED_PHONE_NUMBER,
            FieldMask.WEBSITE, FieldMask.RATING};

    private final MapsClient client;
    private final Calls calls;
    private final LegacyReading reading;

    LegacyPlaces(MapsClient client, Calls calls, Clock clock) {
        this.client = client;
        this.calls = calls;
        this.reading = new LegacyReading(clock);
    }

    @Override
    public GoogleService service() {
        return GoogleService.LEGACY;
    }

    @Override
    public Answer<Page<Place>> page(Budget budget, Search search, @Nullable String token) {
        return calls.make(budget, CallKind.LEGACY_SEARCH, "search for '" + search.words() + "'",
                key -> send(nearby(client.context(key), search, token), token).map(reading::page));
    }

    private static NearbySearchRequest nearby(GeoApiContext context, Search search, @Nullable String token) {
        if (token != null) {
            return PlacesApi.nearbySearchNextPage(context, token);
        }
        var circle = search.circle();
        var request = PlacesApi.nearbySearchQuery(context, LegacyReading.point(circle.centre()))
                .radius((int) Math.ceil(circle.radius().metres())).keyword(search.words());
        return search.type() == null ? request : typed(request, search.type());
    }

    private static NearbySearchRequest typed(NearbySearchRequest request, String type) {
        request.custom("type", type);
        return request;
    }

    private static Optional<PlacesSearchResponse> send(NearbySearchRequest request, @Nullable String token)
            throws CallFailed, InterruptedException {
        try {
            return Optional.of(MapsClient.await(request, GoogleService.LEGACY.whatToDo())
                    .orElseGet(PlacesSearchResponse::new));
        } catch (CallFailed failed) {
            throw token != null && failed.failure() == Failure.INVALID_REQUEST
                    ? new CallFailed(Failure.PAGE_TOKEN, "the page token is not valid yet, or no longer")
                    : failed;
        }
    }

    @Override
    public Answer<Place> details(Budget budget, String placeId) {
        return calls.make(budget, CallKind.LEGACY_DETAILS, "details of place " + placeId,
                key -> ask(key, placeId, FIELDS).map(details -> reading.described(placeId, details)));
    }

    @Override
    public Answer<String> currentId(Budget budget, String placeId) {
        return calls.make(budget, CallKind.DETAILS_ID, "id of place " + placeId,
                key -> ask(key, placeId, FieldMask.PLACE_ID).map(details -> details.placeId));
    }

    private Optional<PlaceDetails> ask(String key, String placeId, FieldMask... fields)
            throws CallFailed, InterruptedException {
        return MapsClient.await(PlacesApi.placeDetails(client.context(key), placeId).fields(fields),
                GoogleService.LEGACY.whatToDo());
    }
}
