package com.marketingby.leads.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The 254 counties of Texas, their outlines drawn coarsely: enough for a map, and for the middle of a postal code. */
public final class Counties {
    /** How far off the coarse lines a position may lie: on an island that is not drawn, or on the Rio Grande. */
    private static final Distance OFF_THE_LINES = Distance.ofMiles(12);

    private final List<Shape> shapes;

    private Counties() {
        shapes = Texas.lines("texas-counties.txt").stream().map(Counties::shape).toList();
    }

    private record Shape(County county, List<Outline> outlines) {
        double metresTo(Position position) {
            return outlines.stream().mapToDouble(outline -> outline.contains(position) ? 0 : outline.metresTo(position))
                    .min().orElse(Double.MAX_VALUE);
        }
    }

    /** Reads the list of counties that comes with the program. */
    public static Counties ofTexas() {
        return new Counties();
    }

    /** All of them, by name. */
    public List<County> all() {
        return shapes.stream().map(Shape::county).toList();
    }

    /** The county that the position lies in, or else the nearest within a few miles. */
    public Optional<County> at(Position position) {
        Shape nearest = null;
        var least = OFF_THE_LINES.metres();
        for (var shape : shapes) {
            var metres = shape.metresTo(position);
            if (metres <= least) {
                nearest = shape;
                least = metres;
            }
            if (metres == 0) {
                break;
            }
        }
        return Optional.ofNullable(nearest).map(Shape::county);
    }

    private static Shape shape(String line) {
        var parts = line.split("\\|", -1);
        var outlines = Arrays.stream(parts).skip(2).map(Counties::corners).toList();
        return new Shape(new County(parts[0], parts[1], outlines), outlines.stream().map(Outline::new).toList());
    }

    private static List<Position> corners(String written) {
        var numbers = written.split(" ", -1);
        var corners = new ArrayList<Position>();
        for (var at = 0; at < numbers.length; at += 2) {
            corners.add(new Position(Double.parseDouble(numbers[at + 1]), Double.parseDouble(numbers[at])));
        }
        return corners;
    }
}
