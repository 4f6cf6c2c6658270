package com.marketingby.leads.lead;

import org.jspecify.annotations.Nullable;

/** What is to become of one candidate. */
public sealed interface Verdict {
    /** The candidate that was judged. */
    long candidateId();

    /**
     * It is a lead, unless the client has it already.
     *
     * @param knownLead the lead that it is known to be; null where that is still to be found out
     */
    record Keep(long candidateId, Lead lead, @Nullable Long knownLead) implements Verdict {}

    /** It is none. */
    record Skip(long candidateId, Fate fate, String reason) implements Verdict {}
}
