package com.marketingby.leads.lead;

/** What is to become of one candidate. */
public sealed interface Verdict {
    /** The candidate that was judged. */
    long candidateId();

    /** It is a lead, unless the client has it already. */
    record Keep(long candidateId, Lead lead) implements Verdict {}

    /** It is none. */
    record Skip(long candidateId, Fate fate, String reason) implements Verdict {}
}
