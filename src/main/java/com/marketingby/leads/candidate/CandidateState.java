package com.marketingby.leads.candidate;

import java.util.Locale;

/** How far a candidate has come: the values of {@code candidates.state}. */
public enum CandidateState {
    /** Discovered, with Google still to be asked about it. */
    FOUND,
    /** All that Google is asked for is there; its website is to be visited. */
    DESCRIBED,
    /** Its website was visited, or it has none. */
    VISITED,
    /** A lead, or not, with the reason. */
    DONE;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
