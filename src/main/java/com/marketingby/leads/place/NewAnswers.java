package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.place.Place.BusinessStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of Places API (New), as far as they are asked for; any part may be missing. */
final class NewAnswers {
    private NewAnswers() {}

    record SearchAnswer(@Nullable List<FoundPlace> places, @Nullable String nextPageToken) {

        List<FoundPlace> usable() {
            return places == null ? List.of() : places.stream().filter(place -> place.id() != null).toList();
        }
    }

    record Text(@Nullable String text) {}

    record Point(double latitude, double longitude) {}

    record Part(@Nullable String longText, @Nullable String shortText, @Nullable List<String> types) {

        AddressParts.Component component() {
            return new AddressParts.Component(longText, shortText, types == null ? Set.of() : Set.copyOf(types));
        }
    }

    record FoundPlace(@Nullable String id, @Nullable Text displayName, @Nullable String formattedAddress,
            @Nullable List<Part> addressComponents, @Nullable Point location, @Nullable List<String> types,
            @Nullable String businessStatus, @Nullable String internationalPhoneNumber,
            @Nullable String nationalPhoneNumber, @Nullable String websiteUri, @Nullable Double rating) {

        Place toPlace(Instant at) {
            var parts = AddressParts.of(addressComponents == null ? List.of()
                    : addressComponents.stream().map(Part::component).toList());
            return new Place(Objects.requireNonNull(id, "a place without an id"),
                    displayName == null ? null : displayName.text(), formattedAddress, parts.street(), parts.city(),
                    parts.state(), parts.zip(), position(),
                    internationalPhoneNumber == null ? nationalPhoneNumber : internationalPhoneNumber, websiteUri,
                    rating, types == null ? List.of() : types, BusinessStatus.of(businessStatus), true,
                    GoogleService.NEW, at);
        }

        private @Nullable Position position() {
            return location == null ? null : new Position(location.latitude(), location.longitude());
        }
    }

    /** What New says instead of an answer. */
    record ErrorAnswer(@Nullable ErrorBody error) {}

    record ErrorBody(@Nullable String message, @Nullable String status) {}
}
