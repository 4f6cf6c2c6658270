package com.marketingby.leads.place;

import com.marketingby.leads.geo.Rectangle;

/**
 * The part of a cell on one side of a cut across its longer side.
 *
 * @param low whether it is the southern or western part
 * @param fraction how much of the cell it is
 */
record Slab(Rectangle cell, boolean low, double fraction) {

    Slab of(double otherFraction) {
        return new Slab(cell, low, otherFraction);
    }

    Slab rest() {
        return new Slab(cell, !low, 1 - fraction);
    }

    double lengthMetres() {
        return Math.max(cell.heightMetres(), cell.widthMetres());
    }

    Rectangle rectangle() {
        return cell.heightMetres() > cell.widthMetres() ? acrossHeight() : acrossWidth();
    }

    private Rectangle acrossHeight() {
        var cut = cut(cell.south(), cell.north());
        return low ? new Rectangle(cell.south(), cell.west(), cut, cell.east())
                : new Rectangle(cut, cell.west(), cell.north(), cell.east());
    }

    private Rectangle acrossWidth() {
        var cut = cut(cell.west(), cell.east());
        return low ? new Rectangle(cell.south(), cell.west(), cell.north(), cut)
                : new Rectangle(cell.south(), cut, cell.north(), cell.east());
    }

    /** The same number for a slab and its rest, so that no gap is left between them. */
    private double cut(double from, double to) {
        var fromLow = low ? fraction : 1 - fraction;
        return Math.clamp(from + (to - from) * fromLow, from, to);
    }
}
