package com.marketingby.leads.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of where Texas lies: its outline, its postal codes and its telephone area codes. */
public final class Texas {
    /** Which side of the state line a postal code is on. */
    public enum Zip {
        IN,
        OUT,
        CROSSING,
        UNKNOWN
    }

    /** Where a position lies; within one kilometre of the line the outline cannot tell the sides apart. */
    public enum Side {
        INSIDE,
        OUTSIDE,
        NEAR_BORDER
    }

    /** Half the width of the band along the state line in which a position decides nothing. */
    public static final Distance BORDER_BAND = new Distance(1_000);

    private static final Outline OUTLINE = new Outline(lines("texas-outline.txt").stream().map(Texas::corner).toList());
    private static final double BAND_IN_DEGREES = 0.02;
    private static final Rectangle REACH = new Rectangle(OUTLINE.bounds().south() - BAND_IN_DEGREES,
            OUTLINE.bounds().west() - BAND_IN_DEGREES, OUTLINE.bounds().north() + BAND_IN_DEGREES,
            OUTLINE.bounds().east() + BAND_IN_DEGREES);
    private static final Map<String, Set<String>> FACTS = lines("texas-facts.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableMap(List::getFirst, words -> Set.copyOf(words.subList(1, words.size()))));
    private static final Set<String> PREFIXES = facts("zip-prefixes");
    private static final Set<String> INSIDE = facts("zip-inside");
    private static final Set<String> CROSSING = facts("zip-crossing");
    private static final Set<String> UNASSIGNED = facts("zip-unassigned");
    private static final Set<String> AREA_CODES = facts("area-codes");

    private Texas() {}

    /** Judges a ZIP or ZIP+4; anything that is no postal code is {@link Zip#UNKNOWN}. */
    public static Zip zip(String zip) {
        var five = zip.strip();
        if (!five.matches("\\d{5}(?:-?\\d{4})?") || UNASSIGNED.contains(five.substring(0, 3))) {
            return Zip.UNKNOWN;
        }
        five = five.substring(0, 5);
        if (CROSSING.contains(five)) {
            return Zip.CROSSING;
        }
        return PREFIXES.contains(five.substring(0, 3)) || INSIDE.contains(five) ? Zip.IN : Zip.OUT;
    }

    /** Judges a position against the outline. */
    public static Side side(Position position) {
        if (!REACH.contains(position)) {
            return Side.OUTSIDE;
        }
        if (metresFromBorder(position) <= BORDER_BAND.metres()) {
            return Side.NEAR_BORDER;
        }
        return OUTLINE.contains(position) ? Side.INSIDE : Side.OUTSIDE;
    }

    /** The smallest rectangle that holds all of the cell that lies in Texas or within some two kilometres of it; empty where nothing does. */
    public static Optional<Rectangle> part(Rectangle cell) {
        var wide = new Rectangle(cell.south() - BAND_IN_DEGREES, cell.west() - BAND_IN_DEGREES,
                cell.north() + BAND_IN_DEGREES, cell.east() + BAND_IN_DEGREES);
        return OUTLINE.within(wide)
                .map(part -> new Rectangle(Math.max(cell.south(), part.south() - BAND_IN_DEGREES),
                        Math.max(cell.west(), part.west() - BAND_IN_DEGREES),
                        Math.min(cell.north(), part.north() + BAND_IN_DEGREES),
                        Math.min(cell.east(), part.east() + BAND_IN_DEGREES)));
    }

    /** The smallest rectangle that holds Texas and the band along its border. */
    public static Rectangle bounds() {
        return REACH;
    }

    /** The distance in metres from the position to the nearest part of the state line or the coast, on either side. */
    public static double metresFromBorder(Position position) {
        return OUTLINE.metresTo(position);
    }

    /** Whether three digits are one of the area codes of Texas. */
    public static boolean areaCode(String threeDigits) {
        return AREA_CODES.contains(threeDigits);
    }

    private static Set<String> facts(String kind) {
        return Objects.requireNonNull(FACTS.get(kind), kind);
    }

    private static Position corner(String line) {
        var space = line.indexOf(' ');
        return new Position(Double.parseDouble(line.substring(space + 1)),
                Double.parseDouble(line.substring(0, space)));
    }

    static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(Texas.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
