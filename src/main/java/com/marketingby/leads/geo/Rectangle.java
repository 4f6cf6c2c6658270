package com.marketingby.leads.geo;

import java.util.List;

/** An area between two latitudes and two longitudes, in degrees; it never crosses the date line. */
public record Rectangle(double south, double west, double north, double east) {

    /** @throws IllegalArgumentException when the sides are crossed or not on the globe */
    public Rectangle {
        if (!(south <= north) || !(west <= east) || south < -90 || north > 90 || west < -180 || east > 180) {
            throw new IllegalArgumentException(
                    "not a rectangle: south " + south + ", west " + west + ", north " + north + ", east " + east);
        }
    }

    static Rectangle around(Position centre, Distance distance) {
        var latitudes = Math.toDegrees(distance.metres() / Position.EARTH_RADIUS_METRES);
        var narrowing = Math.sin(distance.metres() / Position.EARTH_RADIUS_METRES)
                / Math.cos(Math.toRadians(centre.latitude()));
        var longitudes = Math.toDegrees(Math.asin(Math.min(1, narrowing)));
        return new Rectangle(centre.latitude() - latitudes, centre.longitude() - longitudes,
                centre.latitude() + latitudes, centre.longitude() + longitudes);
    }

    /** Whether the position lies inside or on a side. */
    public boolean contains(Position position) {
        return position.latitude() >= south && position.latitude() <= north && position.longitude() >= west
                && position.longitude() <= east;
    }

    /** The position in the middle of the sides. */
    public Position centre() {
        return new Position((south + north) / 2, (west + east) / 2);
    }

    /** The length of the west side in metres. */
    public double heightMetres() {
        return new Position(south, west).metresTo(new Position(north, west));
    }

    /** The length in metres at the middle latitude. */
    public double widthMetres() {
        var latitude = (south + north) / 2;
        return new Position(latitude, west).metresTo(new Position(latitude, east));
    }

    /** The two halves on either side of a cut across the longer side; together they are exactly this rectangle. */
    public List<Rectangle> halves() {
        if (heightMetres() > widthMetres()) {
            var middle = (south + north) / 2;
            return List.of(new Rectangle(south, west, middle, east), new Rectangle(middle, west, north, east));
        }
        var middle = (west + east) / 2;
        return List.of(new Rectangle(south, west, north, middle), new Rectangle(south, middle, north, east));
    }
}
