package com.marketingby.leads.geo;

import java.util.Arrays;
import java.util.List;

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
