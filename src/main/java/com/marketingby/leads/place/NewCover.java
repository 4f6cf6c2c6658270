package com.marketingby.leads.place;

import com.marketingby.leads.place.CellResult.Bought;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.place.CellResult.Change;
import com.marketingby.leads.place.CellResult.Complete;
import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Split;
import com.marketingby.leads.place.WellFilledCut.Cut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Covers an area with rectangles: looks at each for nothing, cuts the crowded ones, then pays for what is new. */
final class NewCover {
    private final FreeSearch free;
    private final WellFilledCut wellFilled;
    private final TypeSplit types;
    private final CellSplit split;
    private final Purchase purchase;
    private final PositionStore positions;

    NewCover(FreeSearch free, TypeSplit types, CellSplit split, Purchase purchase, PositionStore positions) {
        this.free = free;
        this.wellFilled = new WellFilledCut(free);
        this.types = types;
        this.split = split;
        this.purchase = purchase;
        this.positions = positions;
    }

    CellResult work(CellClaim claim, Budget budget, KnownPlaces known) {
        var wanted = claim.cell().wanted();
        return wanted == null ? CellResult.of(claim.cell(), look(claim, budget, known))
                : purchase.work(claim, wanted, budget, known);
    }

    Answer<CellResult> look(CellClaim claim, Budget budget, KnownPlaces known) {
        var cell = claim.cell();
        var atFloor = split.atFloor(cell);
        if (cell.crowded() && !atFloor) {
            return cut(claim, budget, known);
        }
        return free.ids(budget, claim.area(), cell.rectangle(), cell.type()).then(ids -> {
            if (!ids.crowded()) {
                return new Answer.Given<>(seen(claim, ids, known));
            }
            return atFloor ? byType(claim, ids, budget, known) : cut(claim, budget, known);
        });
    }

    private CellResult seen(CellClaim claim, Ids ids, KnownPlaces known) {
        var wish = wish(claim, ids, known);
        Change change = wish.wanted().stream().allMatch(List::isEmpty) ? new Complete()
                : new GoOn(claim.cell().wanting(claim.cell().type(), false, wish.wanted()), Duration.ZERO);
        return result(wish, ids.count(), change);
    }

    private Wish wish(CellClaim claim, Ids ids, KnownPlaces known) {
        var all = ids.all();
        return all.isEmpty() ? new Wish(List.of(), List.of())
                : Wish.of(ids, known.among(all), positions.outside(claim.area(), all));
    }

    private Answer<CellResult> cut(CellClaim claim, Budget budget, KnownPlaces known) {
        return wellFilled.cut(budget, claim.area(), claim.cell().rectangle())
                .then(cut -> new Answer.Given<>(switch (cut) {
                    case Cut.Halves(var crowded) ->
                        CellResult.of(new Split(crowded.stream().map(Cell::crowded).toList()));
                    case Cut.Off(var slab, var ids, var rest) -> cutOff(claim, slab, ids, rest, known);
                }));
    }

    private CellResult cutOff(CellClaim claim, Rectangle slab, Ids ids, Rectangle rest, KnownPlaces known) {
        var wish = wish(claim, ids, known);
        var children = new ArrayList<Cell>();
        claim.area().part(slab)
                .ifPresent(part -> children.add(Cell.open(part, null).wanting(null, false, wish.wanted())));
        claim.area().part(rest).ifPresent(part -> children.add(Cell.open(part, null)));
        return result(wish, ids.count(), new Split(children));
    }

    private Answer<CellResult> byType(CellClaim claim, Ids ids, Budget budget, KnownPlaces known) {
        return types.split(budget, claim.area(), claim.cell(), ids).then(parts -> {
            var had = new ArrayList<String>();
            var children = new ArrayList<Cell>();
            for (var part : parts) {
                var wish = wish(claim, part.ids(), known);
                had.addAll(wish.known());
                children.add(claim.cell().wanting(part.type(), part.ids().crowded(), wish.wanted()));
            }
            var results = parts.stream().mapToInt(part -> part.ids().count()).sum();
            return new Answer.Given<>(
                    new CellResult(List.of(), had, results, Bought.NOTHING, Map.of(), new Split(children), null));
        });
    }

    private static CellResult result(Wish wish, int results, Change change) {
        return new CellResult(List.of(), wish.known(), results, Bought.NOTHING, Map.of(), change, null);
    }
}
