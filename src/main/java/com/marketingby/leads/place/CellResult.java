package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of searching brought, to be settled together with the candidates it found.
 *
 * @param found places inside the area, not all of them described
 * @param known ids that free searches saw and that the client has already
 * @param results how many places Google gave, before clipping
 * @param bought what a page that was paid for held
 * @param outside places that were paid for and lie outside the area
 * @param stop why nothing more can be asked now; the cell was given back as it was
 */
public record CellResult(List<Place> found, List<String> known, int results, Bought bought,
        Map<String, Position> outside,
        Change change, @Nullable Stop stop) {

    public CellResult {
        found = List.copyOf(found);
        known = List.copyOf(known);
        outside = Map.copyOf(outside);
    }

    /**
     * The places of a page that was paid for.
     *
     * @param news those in the area that were not known
     * @param outside those outside the area
     */
    record Bought(int places, int news, int outside) {
        static final Bought NOTHING = new Bought(0, 0, 0);
    }

    /** The reason why a run cannot go on now. */
    public sealed interface Stop {
        /** In words for a person. */
        String message();
    }

    /** A limit on calls or money, or Google's quota of the day, is reached; the run can be resumed. */
    public record OutOfBudget(String message) implements Stop {}

    /** No call can succeed with the key. */
    public record NoKey(String message) implements Stop {}

    /** What becomes of the cell. */
    sealed interface Change {}

    /** It stays open and is ready again after a delay. */
    record GoOn(Cell cell, Duration readyIn) implements Change {}

    /** All its places were found. */
    record Complete() implements Change {}

    /** Google has more places than can be asked for, in the smallest cell and by type. */
    record Saturated() implements Change {}

    /** Its children take its place. */
    record Split(List<Cell> children) implements Change {}

    /** It could not be searched, for the reason; it is tried again from there, a limited number of times. */
    record Unsearched(Cell cell, String reason) implements Change {}

    /** It is given back as it was. */
    record GiveBack() implements Change {}

    /** The result of a unit that a mistake in this program ended. */
    public static CellResult broken(CellClaim claim, String reason) {
        return of(new Unsearched(claim.cell(), reason));
    }

    /** What the calls of a unit came to: its result, or what their failure means for the cell. */
    static CellResult of(Cell cell, Answer<CellResult> answer) {
        return switch (answer) {
            case Answer.Given<CellResult>(var result) -> result;
            case Answer.None<CellResult> _ -> of(new Complete());
            case Answer.BudgetReached<CellResult>(var message) -> stopped(new OutOfBudget(message));
            case Answer.KeyRefused<CellResult>(var message) -> stopped(new NoKey(message));
            case Answer.Failed<CellResult>(var failure, var message, var _) -> of(new Unsearched(
                    failure == Failure.PAGE_TOKEN ? cell.turned(null, 0) : cell, message));
        };
    }

    static CellResult of(Change change) {
        return new CellResult(List.of(), List.of(), 0, Bought.NOTHING, Map.of(), change, null);
    }

    private static CellResult stopped(Stop stop) {
        return new CellResult(List.of(), List.of(), 0, Bought.NOTHING, Map.of(), new GiveBack(), stop);
    }
}
