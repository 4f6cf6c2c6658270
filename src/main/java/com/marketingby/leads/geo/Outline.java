package com.marketingby.leads.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A closed line on the globe: what lies within it, and how far its nearest side is. */
final class Outline {
    private static final double METRES_PER_DEGREE = Math.toRadians(Position.EARTH_RADIUS_METRES);
    private final double[] longitudes;
    private final double[] latitudes;
    private final Rectangle bounds;

    Outline(List<Position> corners) {
        longitudes = corners.stream().mapToDouble(Position::longitude).toArray();
        latitudes = corners.stream().mapToDouble(Position::latitude).toArray();
        bounds = new Rectangle(least(latitudes), least(longitudes), greatest(latitudes), greatest(longitudes));
    }

    Rectangle bounds() {
        return bounds;
    }

    boolean contains(Position position) {
        return bounds.contains(position) && crossingsEastOf(position) % 2 == 1;
    }

    /** The smallest rectangle around what lies within both; a clipped bay or spur may make it a little larger (Sutherland and Hodgman). */
    Optional<Rectangle> within(Rectangle window) {
        var corners = new ArrayList<double[]>();
        for (int at = 0; at < latitudes.length; at++) {
            corners.add(new double[]{longitudes[at], latitudes[at]});
        }
        var clipped = clip(clip(clip(clip(corners, 0, window.west(), 1), 0, window.east(), -1), 1, window.south(), 1),
                1, window.north(), -1);
        return clipped.isEmpty() ? Optional.empty()
                : Optional.of(new Rectangle(least(along(clipped, 1)), least(along(clipped, 0)),
                        greatest(along(clipped, 1)), greatest(along(clipped, 0))));
    }

    /** What of the corners lies on one side of a line along a meridian (axis 0) or a parallel (axis 1). */
    private static List<double[]> clip(List<double[]> corners, int axis, double line, int side) {
        var kept = new ArrayList<double[]>();
        for (int to = 0, from = corners.size() - 1; to < corners.size(); from = to++) {
            var start = corners.get(from);
            var end = corners.get(to);
            if ((start[axis] - line) * side >= 0 != (end[axis] - line) * side >= 0) {
                var share = (line - start[axis]) / (end[axis] - start[axis]);
                var crossing = new double[2];
                crossing[axis] = line;
                crossing[1 - axis] = start[1 - axis] + share * (end[1 - axis] - start[1 - axis]);
                kept.add(crossing);
            }
            if ((end[axis] - line) * side >= 0) {
                kept.add(end);
            }
        }
        return kept;
    }

    private static double[] along(List<double[]> corners, int axis) {
        return corners.stream().mapToDouble(corner -> corner[axis]).toArray();
    }

    /** The distance in metres to the nearest side, measured on a plane: right to a few metres within 100 km. */
    double metresTo(Position position) {
        var narrowing = Math.cos(Math.toRadians(position.latitude()));
        var nearest = Double.MAX_VALUE;
        for (int to = 0, from = latitudes.length - 1; to < latitudes.length; from = to++) {
            var x = (longitudes[from] - position.longitude()) * narrowing;
            var y = latitudes[from] - position.latitude();
            var along = (longitudes[to] - longitudes[from]) * narrowing;
            nearest = Math.min(nearest, squaredDistance(x, y, along, latitudes[to] - latitudes[from]));
        }
        return Math.sqrt(nearest) * METRES_PER_DEGREE;
    }

    /** How far the origin is, squared, from the side that starts at x, y and goes on by the two lengths. */
    private static double squaredDistance(double x, double y, double along, double up) {
        var length = along * along + up * up;
        var share = length == 0 ? 0 : Math.clamp(-(x * along + y * up) / length, 0, 1);
        var nearX = x + share * along;
        var nearY = y + share * up;
        return nearX * nearX + nearY * nearY;
    }

    private int crossingsEastOf(Position position) {
        var crossings = 0;
        for (int to = 0, from = latitudes.length - 1; to < latitudes.length; from = to++) {
            if (latitudes[to] > position.latitude() != latitudes[from] > position.latitude()
                    && position.longitude() < longitudeAt(position.latitude(), from, to)) {
                crossings++;
            }
        }
        return crossings;
    }

    private double longitudeAt(double latitude, int from, int to) {
        var share = (latitude - latitudes[from]) / (latitudes[to] - latitudes[from]);
        return longitudes[from] + share * (longitudes[to] - longitudes[from]);
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double greatest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
