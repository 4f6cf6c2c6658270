package com.marketingby.leads.geo;

/** A point on the earth, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {
    static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** @throws IllegalArgumentException when a coordinate is not on the globe */
    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a position on the earth: " + latitude + ", " + longitude);
        }
    }

    /** The great-circle distance in metres (haversine, mean earth radius). */
    public double metresTo(Position other) {
        var latitudes = Math.toRadians(other.latitude - latitude) / 2;
        var longitudes = Math.toRadians(other.longitude - longitude) / 2;
        var chord = Math.pow(Math.sin(latitudes), 2) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(longitudes), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
