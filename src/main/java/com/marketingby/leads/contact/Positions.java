package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where a business is, in degrees, from its pages' own words; a position without a place to belong to is not taken. */
final class Positions {
    /** Two decimals are a kilometre; fewer name a town and not a door. */
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}\\.\\d{2,20}");
    private static final Pattern PAIR = Pattern.compile("\\s*([^\\s;,]+)\\s*[;,]\\s*([^\\s;,]+)\\s*");
    private static final Set<String> PLACES = Set.of("Place", "GeoCoordinates", "");
    private static final List<String> HOLDERS = List.of("location", "containedInPlace");
    private static final double SAME_METRES = 1_000;

    private Positions() {}

    /** A thing's street, and the position that stands beside it in the same thing. */
    record Placed(@Nullable String street, Sourced<Position> position) {}

    /** What the page's structured data says, and what its head says of the page as a whole (street null). */
    static List<Placed> in(PageView page) {
        var placed = new ArrayList<Placed>();
        holders(page).forEach(holder -> placed(page, holder).ifPresent(placed::add));
        var written = page.head().position();
        if (written != null) {
            pair(written).map(position -> new Placed(null, new Sourced<>(position, page.url(), "meta", written)))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    /** The one position that all of these mean; null where two are more than a kilometre apart. */
    static @Nullable Sourced<Position> single(List<Sourced<Position>> positions) {
        return positions.isEmpty() || positions.stream()
                .anyMatch(one -> one.value().metresTo(positions.getFirst().value()) > SAME_METRES) ? null
                        : positions.getFirst();
    }

    /** Degrees that are on the globe, not rounded to a town, and not the 0, 0 of a form left empty. */
    static Optional<Position> of(@Nullable String latitude, @Nullable String longitude) {
        if (latitude == null || longitude == null || !DEGREES.matcher(latitude).matches()
                || !DEGREES.matcher(longitude).matches()) {
            return Optional.empty();
        }
        var north = Double.parseDouble(latitude);
        var east = Double.parseDouble(longitude);
        return Math.abs(north) > 90 || Math.abs(east) > 180 || (Math.abs(north) < 0.01 && Math.abs(east) < 0.01)
                ? Optional.empty()
                : Optional.of(new Position(north, east));
    }

    private static Optional<Position> pair(String written) {
        var pair = PAIR.matcher(Text.shortened(written, 100));
        return pair.matches() ? of(pair.group(1), pair.group(2)) : Optional.empty();
    }

    /** The businesses, and the places that they say they are at. */
    private static Stream<Thing> holders(PageView page) {
        var businesses = SchemaTypes.businesses(page.things()).stream();
        var places = page.things().stream().filter(thing -> thing.types.contains("Place"));
        return Stream.concat(businesses, places)
                .flatMap(thing -> Stream.concat(Stream.of(thing), HOLDERS.stream()
                        .flatMap(holder -> thing.things(holder).stream())
                        .filter(inner -> !SchemaTypes.isBusiness(inner))))
                .distinct();
    }

    private static Optional<Placed> placed(PageView page, Thing holder) {
        var streets = Stream.concat(holder.texts("streetAddress").stream(),
                holder.things("address").stream().flatMap(address -> address.texts("streetAddress").stream()))
                .distinct().toList();
        var points = Stream.concat(Stream.of(holder),
                holder.things("geo").stream().filter(geo -> geo.isA(PLACES))).filter(Positions::isPoint)
                .toList();
        if (streets.size() > 1 || points.size() != 1) {
            return Optional.empty();
        }
        var point = points.getFirst();
        var latitude = point.text("latitude");
        var longitude = point.text("longitude");
        return of(latitude, longitude)
                .map(position -> new Placed(streets.isEmpty() ? null : streets.getFirst(), new Sourced<>(position,
                        page.url(), holder.method, String.format(Locale.ROOT, "latitude %s, longitude %s", latitude,
                                longitude))));
    }

    private static boolean isPoint(Thing thing) {
        return thing.text("latitude") != null && thing.text("longitude") != null;
    }
}
