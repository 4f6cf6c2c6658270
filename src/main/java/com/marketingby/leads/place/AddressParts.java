package com.marketingby.leads.place;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A US address out of Google's address components. */
record AddressParts(@Nullable String street, @Nullable String city, @Nullable String state, @Nullable String zip) {
    private static final List<String> CITY_TYPES = List.of("locality", "postal_town", "sublocality_level_1",
            "sublocality", "administrative_area_level_3");

    /** One component, as both services give it. */
    record Component(@Nullable String longText, @Nullable String shortText, Set<String> types) {}

    static AddressParts of(List<Component> components) {
        return new AddressParts(street(components),
                CITY_TYPES.stream().map(type -> longText(components, type)).filter(Objects::nonNull).findFirst()
                        .orElse(null),
                shortText(components, "administrative_area_level_1"), longText(components, "postal_code"));
    }

    private static @Nullable String street(List<Component> components) {
        var route = longText(components, "route");
        if (route == null) {
            return null;
        }
        var suite = longText(components, "subpremise");
        return Stream.of(longText(components, "street_number"), route, suite == null ? null : "#" + suite)
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static @Nullable String longText(List<Component> components, String type) {
        for (var component : components) {
            if (component.types().contains(type)) {
                return component.longText();
            }
        }
        return null;
    }

    private static @Nullable String shortText(List<Component> components, String type) {
        for (var component : components) {
            if (component.types().contains(type)) {
                return component.shortText();
            }
        }
        return null;
    }
}
