package com.marketingby.leads.place;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Optional;

/** Rectangles and circles on a sphere: the one that holds the other. */
final class CirclePart {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double MARGIN_DEGREES = 1 / METRES_PER_DEGREE;

    private CirclePart() {}

    /** The smallest rectangle, to a metre, that holds what lies in both. */
    static Optional<Rectangle> of(Circle circle, Rectangle cell) {
        return crop(cell, circle.bounds()).flatMap(band -> crop(band, columns(circle, band)))
                .flatMap(part -> crop(part, rows(circle, part)));
    }

    private static Optional<Rectangle> crop(Rectangle cell, Rectangle to) {
        var south = Math.max(cell.south(), to.south());
        var north = Math.min(cell.north(), to.north());
        var west = Math.max(cell.west(), to.west());
        var east = Math.min(cell.east(), to.east());
        return south > north || west > east ? Optional.empty()
                : Optional.of(new Rectangle(south, west, north, east));
    }

    /** The band of latitudes, as wide as the circle is where it is widest in it. */
    private static Rectangle columns(Circle circle, Rectangle band) {
        var angle = angle(circle);
        var centre = Math.toRadians(circle.centre().latitude());
        var widest = Math.toDegrees(Math.asin(Math.min(1, Math.sin(centre) / Math.cos(angle))));
        var latitude = Math.toRadians(Math.clamp(widest, band.south(), band.north()));
        var cosine = (Math.cos(angle) - Math.sin(centre) * Math.sin(latitude))
                / (Math.cos(centre) * Math.cos(latitude));
        var half = Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1))) + MARGIN_DEGREES;
        return new Rectangle(band.south(), circle.centre().longitude() - half, band.north(),
                circle.centre().longitude() + half);
    }

    /** The columns, as high as the circle is where it is highest in them. */
    private static Rectangle rows(Circle circle, Rectangle columns) {
        var longitude = Math.clamp(circle.centre().longitude(), columns.west(), columns.east());
        var centre = Math.toRadians(circle.centre().latitude());
        var sine = Math.sin(centre);
        var cosine = Math.cos(centre) * Math.cos(Math.toRadians(longitude - circle.centre().longitude()));
        var reach = Math.cos(angle(circle)) / Math.hypot(sine, cosine);
        var middle = Math.toDegrees(Math.atan2(sine, cosine));
        var half = Math.toDegrees(Math.acos(Math.min(1, reach))) + MARGIN_DEGREES;
        return new Rectangle(middle - half, columns.west(), middle + half, columns.east());
    }

    /** The circle through the corners, with a little to spare for its curved sides. */
    static Circle around(Rectangle cell) {
        var centre = cell.centre();
        var reach = Math.max(centre.metresTo(new Position(cell.south(), cell.west())),
                centre.metresTo(new Position(cell.north(), cell.west())));
        return new Circle(centre, new Distance(reach * 1.001 + 1));
    }

    private static double angle(Circle circle) {
        return Math.toRadians(circle.radius().metres() / METRES_PER_DEGREE);
    }
}
