package com.marketingby.leads.place;

import com.google.maps.GeoApiContext;
import com.google.maps.GeocodingApiRequest;
import com.google.maps.model.Bounds;
import com.google.maps.model.ComponentFilter;
import com.google.maps.model.GeocodingResult;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds an address, ZIP or city of the United States; an answer is used again instead of paid for again. */
public final class Geocoder {
    private static final String WHAT_TO_DO = "enable 'Geocoding API' for the project of this key in the Google Cloud"
            + " console";

    private final MapsClient client;
    private final Calls calls;
    private final GeocodeStore store;

    Geocoder(MapsClient client, Calls calls, GeocodeStore store) {
        this.client = client;
        this.calls = calls;
        this.store = store;
    }

    /** Where the text lies, if Google was asked before; asks nobody. */
    public Optional<Geocode> known(String text) {
        return store.find(normal(text));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Where the text lies; {@code None} where Google knows no such place in the United States. */
    public Answer<Geocode> find(Budget budget, String text) {
        var stored = known(text);
        if (stored.isPresent()) {
            return new Answer.Given<>(stored.get());
        }
        var answer = calls.make(budget, CallKind.GEOCODE, "'" + text.strip() + "'", key -> ask(key, text.strip()));
        if (answer instanceof Answer.Given<Geocode>(var geocode)) {
            store.keep(normal(text), geocode);
        }
        return answer;
    }

    private Optional<Geocode> ask(String key, String text) throws CallFailed, InterruptedException {
        return MapsClient.await(request(client.context(key), text), WHAT_TO_DO)
                .flatMap(results -> Arrays.stream(results).filter(Geocoder::usable).findFirst())
                .map(Geocoder::geocode);
    }

    private static GeocodingApiRequest request(GeoApiContext context, String text) {
        return new GeocodingApiRequest(context).address(text).region("us").components(ComponentFilter.country("US"));
    }

    /** With the country as a filter, what Google does not know comes back as the country itself. */
    private static boolean usable(GeocodingResult result) {
        return result.geometry != null && result.geometry.location != null
                && LegacyReading.list(result.types).stream().noneMatch(type -> type.toString().equals("country"));
    }

    private static Geocode geocode(GeocodingResult result) {
        var geometry = result.geometry;
        var position = new Position(geometry.location.lat, geometry.location.lng);
        var extent = geometry.bounds == null ? geometry.viewport : geometry.bounds;
        return new Geocode(position, extent == null
                ? new Rectangle(position.latitude(), position.longitude(), position.latitude(), position.longitude())
                : rectangle(extent), result.formattedAddress == null ? "" : result.formattedAddress,
                result.partialMatch,
                LegacyReading.list(result.types).stream().map(Object::toString).toList());
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.southwest.lat, bounds.southwest.lng, bounds.northeast.lat, bounds.northeast.lng);
    }
}
