package com.marketingby.leads.place;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.List;

/**
 * What a fixed grid costs: each cell is searched by paid pages, sixty places at most, and nothing is split.
 *
 * @param miles the side of a cell
 * @param found how many of the places in the circle it shows
 * @param pages how many pages are paid for; an empty cell costs one
 */
record FixedGrid(double miles, long found, int pages) {
    private static final int PAGE = 20;
    private static final int MOST = 60;
    private static final double METRES_PER_MILE = 1_609.344;

    /** The cheapest of the usual grids that misses no more than one place in two hundred. */
    static FixedGrid ofTheSameRecall(Circle circle, List<Position> places) {
        var inside = places.stream().filter(circle::contains).count();
        return List.of(10.0, 5.0, 4.0, 3.0, 2.5, 2.0, 1.5, 1.0, 0.75, 0.5, 0.25).stream()
                .map(miles -> of(miles, circle, places)).filter(grid -> grid.found >= inside - inside / 200)
                .findFirst().orElseThrow();
    }

    private static FixedGrid of(double miles, Circle circle, List<Position> places) {
        var bounds = circle.bounds();
        var rows = (int) Math.ceil(bounds.heightMetres() / METRES_PER_MILE / miles);
        var columns = (int) Math.ceil(bounds.widthMetres() / METRES_PER_MILE / miles);
        var found = 0L;
        var pages = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                var cell = cell(bounds, row, rows, column, columns);
                if (CirclePart.of(circle, cell).isEmpty()) {
                    continue;
                }
                var shown = places.stream().filter(place -> holds(cell, bounds, place)).limit(MOST).toList();
                found += shown.stream().filter(circle::contains).count();
                pages += Math.max(1, (shown.size() + PAGE - 1) / PAGE);
            }
        }
        return new FixedGrid(miles, found, pages);
    }

    /** A place on a line between two cells counts once. */
    private static boolean holds(Rectangle cell, Rectangle bounds, Position place) {
        return cell.contains(place) && (place.latitude() < cell.north() || cell.north() == bounds.north())
                && (place.longitude() < cell.east() || cell.east() == bounds.east());
    }

    private static Rectangle cell(Rectangle bounds, int row, int rows, int column, int columns) {
        var height = (bounds.north() - bounds.south()) / rows;
        var width = (bounds.east() - bounds.west()) / columns;
        return new Rectangle(bounds.south() + row * height, bounds.west() + column * width,
                row == rows - 1 ? bounds.north() : bounds.south() + (row + 1) * height,
                column == columns - 1 ? bounds.east() : bounds.west() + (column + 1) * width);
    }
}
