package com.marketingby.leads.geo;

/** All positions within a distance of a centre. */
public record Circle(Position centre, Distance radius) {

    /** Whether the position lies in the circle or on its rim. */
    public boolean contains(Position position) {
        return centre.metresTo(position) <= radius.metres();
    }

    /** The smallest rectangle of latitudes and longitudes that holds the circle, away from the poles and the date line. */
    public Rectangle bounds() {
        return Rectangle.around(centre, radius);
    }
}
