package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Finds the ZIP codes, cities and clinics' addresses that a text names. */
final class Geocoder {
    private static final Pattern ZIP = Pattern.compile("(?:.*\\b)?(\\d{5})(?:-\\d{4})?(?:, *(?:usa|united states))?",
            Pattern.CASE_INSENSITIVE);
    private final Geography geography;
    private final PlaceIndex places;

    Geocoder(Geography geography, PlaceIndex places) {
        this.geography = geography;
        this.places = places;
    }

    Optional<ObjectNode> find(String text) {
        return city(text).or(() -> address(text)).or(() -> zip(text));
    }

    /** The area that a city or a ZIP code covers. */
    Optional<Rectangle> area(String text) {
        return Optional.of(geography.city(text)).filter(city -> !city.isEmpty()).map(Geocoder::bounds)
                .or(() -> geography.zip(text.strip()).map(zip -> bounds(List.of(zip))));
    }

    private Optional<ObjectNode> city(String text) {
        var districts = geography.city(text);
        return districts.stream().findFirst().map(centre -> LegacyShapes.geocoded(centre, bounds(districts.stream()
                .filter(one -> one.state().equals(centre.state())).toList()), false));
    }

    private Optional<ObjectNode> zip(String text) {
        var zip = ZIP.matcher(text.strip());
        return zip.matches() && !text.strip().matches("\\d+ .*")
                ? geography.zip(zip.group(1)).map(one -> LegacyShapes.geocoded(one, bounds(List.of(one)), true))
                : Optional.empty();
    }

    private Optional<ObjectNode> address(String text) {
        var asked = plain(text);
        return places.all().stream()
                .filter(one -> asked.startsWith(plain(one.address().street() + one.address().city())))
                .findFirst().map(one -> LegacyShapes.geocoded(one.address(), one.position(), one.placeId() + "a"));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#]", "");
    }

    private static Rectangle bounds(List<District> districts) {
        return districts.stream().map(one -> new Circle(one.centre(), one.spread()).bounds())
                .reduce((one, other) -> new Rectangle(Math.min(one.south(), other.south()),
                        Math.min(one.west(), other.west()), Math.max(one.north(), other.north()),
                        Math.max(one.east(), other.east())))
                .orElseThrow();
    }
}
