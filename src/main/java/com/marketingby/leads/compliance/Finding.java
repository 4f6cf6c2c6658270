package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A rule's outcome for one site, with all that a reader needs to check it. */
public record Finding(String rule, int weight, Outcome outcome, String issue, String recommendation, String basis,
        boolean pinned) {

    /** Whether the outcome counts in the score: pass, partial or fail of a rule with a weight. */
    @JsonIgnore
    public boolean counted() {
        return weight > 0 && !(outcome instanceof Outcome.Unknown || outcome instanceof Outcome.NotApplicable);
    }
}
