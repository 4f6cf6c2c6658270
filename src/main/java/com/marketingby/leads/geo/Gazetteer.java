package com.marketingby.leads.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the postal codes and cities of Texas lie, to a mile or two: enough to estimate by, and asked of nobody. */
public final class Gazetteer {
    private static final Distance AROUND_A_ZIP = Distance.ofMiles(3);
    private static final Pattern ZIP = Pattern.compile("(?:.*\\D)?(7\\d{4}|885\\d{2})(?:-\\d{4})?\\D*");
    private static final Pattern STATE = Pattern.compile("(?i),?\\s+(?:tx|texas)\\.?(?:,?\\s+usa)?$");

    private final Map<String, Position> zips = new HashMap<>();
    private final Map<String, List<Position>> cities = new HashMap<>();

    private Gazetteer() {
        for (var line : Texas.lines("texas-zips.txt")) {
            var words = line.split(" ", 4);
            var position = new Position(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
            zips.put(words[0], position);
            cities.computeIfAbsent(words[3].toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(position);
        }
    }

    /** A place that is known. */
    public record Known(Position position, Rectangle extent) {}

    /** Reads the list of postal codes that comes with the program. */
    public static Gazetteer ofTexas() {
        return new Gazetteer();
    }

    /** The ZIP that an address ends in, or else the city. */
    public Optional<Known> find(String address) {
        var zip = ZIP.matcher(address);
        if (zip.matches() && zips.containsKey(zip.group(1))) {
            return Optional.of(known(List.of(zips.get(zip.group(1)))));
        }
        var parts = STATE.matcher(address.strip()).replaceFirst("").split(",", -1);
        return Optional.ofNullable(cities.get(parts[parts.length - 1].strip().toLowerCase(Locale.ROOT)))
                .map(Gazetteer::known);
    }

    /** About the middle of the area of a ZIP, of which the first five digits count. */
    public Optional<Position> zip(String zip) {
        return Optional.ofNullable(zips.get(zip.substring(0, Math.min(5, zip.length()))));
    }

    private static Known known(List<Position> positions) {
        var extent = positions.stream().map(position -> Rectangle.around(position, AROUND_A_ZIP))
                .reduce(Gazetteer::both).orElseThrow();
        return new Known(new Position(middle(positions.stream().map(Position::latitude).toList()),
                middle(positions.stream().map(Position::longitude).toList())), extent);
    }

    private static Rectangle both(Rectangle one, Rectangle other) {
        return new Rectangle(Math.min(one.south(), other.south()), Math.min(one.west(), other.west()),
                Math.max(one.north(), other.north()), Math.max(one.east(), other.east()));
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
