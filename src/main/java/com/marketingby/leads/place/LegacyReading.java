package com.marketingby.leads.place;

import com.google.maps.model.AddressComponent;
import com.google.maps.model.Geometry;
import com.google.maps.model.LatLng;
import com.google.maps.model.PlaceDetails;
import com.google.maps.model.PlacesSearchResponse;
import com.google.maps.model.PlacesSearchResult;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.place.Place.BusinessStatus;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Google's client gives; any field of it may be missing. */
final class LegacyReading {
    private final Clock clock;

    LegacyReading(Clock clock) {
        this.clock = clock;
    }

    Page<Place> page(PlacesSearchResponse response) {
        return new Page<>(
                stream(response.results).filter(result -> result.placeId != null).map(this::found).toList(),
                response.nextPageToken);
    }

    private Place found(PlacesSearchResult result) {
        var address = result.formattedAddress == null ? result.vicinity : result.formattedAddress;
        return new Place(result.placeId, result.name, address, null, null, null, null, position(result.geometry), null,
                null, rating(result.rating), stream(result.types).toList(),
                status(result.businessStatus, result.permanentlyClosed), false, GoogleService.LEGACY, clock.instant());
    }

    /** @param askedFor the place id to keep where the answer names none */
    Place described(String askedFor, PlaceDetails details) {
        var parts = parts(details.addressComponents);
        var phone = details.internationalPhoneNumber == null ? details.formattedPhoneNumber
                : details.internationalPhoneNumber;
        return new Place(details.placeId == null ? askedFor : details.placeId, details.name, details.formattedAddress,
                parts.street(), parts.city(), parts.state(), parts.zip(), position(details.geometry), phone,
                details.website == null ? null : details.website.toString(), rating(details.rating),
                stream(details.types).map(Object::toString).toList(),
                BusinessStatus.of(details.businessStatus), true, GoogleService.LEGACY,
                clock.instant());
    }

    private static AddressParts parts(AddressComponent @Nullable [] components) {
        return AddressParts.of(stream(components).map(LegacyReading::component).toList());
    }

    private static AddressParts.Component component(AddressComponent component) {
        return new AddressParts.Component(component.longName, component.shortName,
                stream(component.types).map(Object::toString).collect(Collectors.toSet()));
    }

    static @Nullable Position position(@Nullable Geometry geometry) {
        return geometry == null || geometry.location == null ? null
                : new Position(geometry.location.lat, geometry.location.lng);
    }

    static LatLng point(Position position) {
        return new LatLng(position.latitude(), position.longitude());
    }

    private static @Nullable Double rating(float rating) {
        return rating == 0 ? null : Math.round(rating * 10) / 10.0;
    }

    private static BusinessStatus status(@Nullable String written, boolean permanentlyClosed) {
        var status = BusinessStatus.of(written);
        return status == BusinessStatus.UNKNOWN && permanentlyClosed ? BusinessStatus.CLOSED_PERMANENTLY : status;
    }

    private static <T> Stream<T> stream(T @Nullable [] values) {
        return values == null ? Stream.empty() : Arrays.stream(values).filter(Objects::nonNull);
    }

    static <T> List<T> list(T @Nullable [] values) {
        return stream(values).toList();
    }
}
