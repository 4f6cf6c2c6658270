package com.marketingby.leads.compliance;

import java.util.List;

/** The arithmetic of the catalogue over the outcomes of the weighted rules. */
record Score(int counted, int unknown, int halvesEarned) {
    private static final int FEW = 85;
    private static final int SOME = 65;
    private static final int MANY = 40;

    static Score of(List<Finding> findings) {
        var counted = 0;
        var unknown = 0;
        var halves = 0;
        for (var finding : findings) {
            counted += finding.counted() ? finding.weight() : 0;
            unknown += finding.outcome() instanceof Outcome.Unknown ? finding.weight() : 0;
            halves += finding.weight() * halvesFor(finding.outcome());
        }
        return new Score(counted, unknown, halves);
    }

    private static int halvesFor(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Pass _ -> 2;
            case Outcome.Partial _ -> 1;
            case Outcome.Fail _,Outcome.Unknown _,Outcome.NotApplicable _ -> 0;
        };
    }

    /** Whether at least half of the weight that concerns the business could be established. */
    boolean enough() {
        return counted > 0 && counted >= unknown;
    }

    int value() {
        return percent(halvesEarned, counted);
    }

    int low() {
        return percent(halvesEarned, counted + unknown);
    }

    int high() {
        return percent(halvesEarned + 2 * unknown, counted + unknown);
    }

    int coverage() {
        return percent(2 * counted, counted + unknown);
    }

    /** The band of the score; a pinned failure keeps it out of the best one. */
    String band(boolean pinnedFailure) {
        if (value() >= FEW) {
            return pinnedFailure ? "some" : "few gaps";
        }
        if (value() >= SOME) {
            return "some";
        }
        return value() >= MANY ? "many" : "most not found";
    }

    private static int percent(int halves, int of) {
        return of == 0 ? 0 : (int) Math.round(50.0 * halves / of);
    }
}
