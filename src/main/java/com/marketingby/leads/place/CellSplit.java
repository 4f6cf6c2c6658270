package com.marketingby.leads.place;

import com.marketingby.leads.geo.Rectangle;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a crowded cell: in halves, and at the floor by type. */
final class CellSplit {
    private final double floorMetres;
    private final List<String> types;

    CellSplit(double floorMetres, List<String> types) {
        this.floorMetres = floorMetres;
        this.types = List.copyOf(types);
    }

    /** Empty for a cell that cannot be split any more. */
    List<Cell> children(SearchArea area, Cell cell) {
        if (atFloor(cell)) {
            return cell.type() == null ? types.stream().map(type -> Cell.open(cell.rectangle(), type)).toList()
                    : List.of();
        }
        return halves(area, cell);
    }

    boolean atFloor(Cell cell) {
        return Math.max(cell.rectangle().heightMetres(), cell.rectangle().widthMetres()) <= floorMetres;
    }

    /** What of the two halves lies in the area. */
    List<Cell> halves(SearchArea area, Cell cell) {
        return cell.rectangle().halves().stream().flatMap(half -> part(area, half)).toList();
    }

    private static Stream<Cell> part(SearchArea area, Rectangle half) {
        return area.part(half).map(part -> Cell.open(part, null)).stream();
    }
}
