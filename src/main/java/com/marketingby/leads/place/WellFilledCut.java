package com.marketingby.leads.place;

import com.marketingby.leads.geo.Rectangle;
import java.util.List;

/**
 * Cuts a crowded cell by free searches. One with very many places is halved; from any other a slab is cut off whose places
 * fill the pages that will be paid for.
 */
final class WellFilledCut {
    private static final double QUARTER = 0.25;
    private static final int AIM = 58;
    private static final int TRIALS = 6;
    private static final double TOO_NARROW_METRES = 20;

    private final FreeSearch free;

    WellFilledCut(FreeSearch free) {
        this.free = free;
    }

    /** A slab that can be paid for, with what was seen in it, and the rest of the cell; or two crowded halves. */
    sealed interface Cut {
        record Off(Rectangle slab, Ids ids, Rectangle rest) implements Cut {}

        record Halves(List<Rectangle> crowded) implements Cut {}
    }

    /** A slab that is not crowded, and the fraction of the nearest one that is. */
    private record Bracket(Slab slab, Ids ids, double crowdedFrom, int trials) {}

    Answer<Cut> cut(Budget budget, SearchArea area, Rectangle cell) {
        var low = new Slab(cell, true, QUARTER);
        return ids(budget, area, low).then(ids -> {
            if (!ids.crowded()) {
                return grow(budget, area, new Bracket(low, ids, 1, 0));
            }
            var high = new Slab(cell, false, QUARTER);
            return ids(budget, area, high).then(others -> others.crowded() ? halves(cell)
                    : grow(budget, area, new Bracket(high, others, 1 - QUARTER, 0)));
        });
    }

    private static Answer<Cut> halves(Rectangle cell) {
        return new Answer.Given<>(new Cut.Halves(cell.halves()));
    }

    private Answer<Cut> grow(Budget budget, SearchArea area, Bracket bracket) {
        var slab = bracket.slab();
        var room = bracket.crowdedFrom() - slab.fraction();
        if (bracket.ids().fillsItsPages() || bracket.trials() == TRIALS
                || room * slab.lengthMetres() < TOO_NARROW_METRES) {
            return new Answer.Given<>(new Cut.Off(slab.rectangle(), bracket.ids(), slab.rest().rectangle()));
        }
        var next = slab.of(slab.fraction() + room * step(bracket));
        return ids(budget, area, next).then(ids -> grow(budget, area, ids.crowded()
                ? new Bracket(slab, bracket.ids(), next.fraction(), bracket.trials() + 1)
                : new Bracket(next, ids, bracket.crowdedFrom(), bracket.trials() + 1)));
    }

    /** How far to go into the room: as far as the density so far suggests, and every other time to its middle. */
    private static double step(Bracket bracket) {
        var count = bracket.ids().count();
        if (count == 0 || bracket.trials() % 2 == 1) {
            return 0.5;
        }
        var wanted = bracket.slab().fraction() * (AIM - count) / count;
        return Math.clamp(wanted / (bracket.crowdedFrom() - bracket.slab().fraction()), 0.05, 0.95);
    }

    private Answer<Ids> ids(Budget budget, SearchArea area, Slab slab) {
        return area.part(slab.rectangle()).map(part -> free.ids(budget, area, part, null))
                .orElseGet(() -> new Answer.Given<>(Ids.NOTHING));
    }
}
