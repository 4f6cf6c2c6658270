package com.marketingby.leads.run;

import java.math.BigDecimal;

/**
 * How far a run is, by whatever processes.
 *
 * @param openTargets not looked at yet
 * @param openCells parts of areas that are still to be searched
 * @param found candidates of which Google has still to be asked
 * @param described candidates whose website has still to be visited
 * @param visited candidates that are still to be judged
 * @param calls to Google
 * @param costUsd of them, at list price
 */
public record RunProgress(int targets, int openTargets, int openCells, int candidates, int found, int described,
        int visited, int calls, BigDecimal costUsd) {

    /** Rows that a step has behind it, of how many; the second is 0 where nobody can know it yet. */
    public record Part(int done, int of) {}

    /** How far the step of that name is; steps before it may still bring it more. */
    public Part of(String step) {
        return switch (step) {
            case "discover" -> openCells > 0 || candidates > targets ? new Part(candidates, 0)
                    : new Part(targets - openTargets, targets);
            case "describe" -> new Part(candidates - found, candidates);
            case "visit" -> new Part(candidates - found - described, candidates);
            default -> new Part(candidates - found - described - visited, candidates);
        };
    }
}
