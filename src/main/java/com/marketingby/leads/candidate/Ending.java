package com.marketingby.leads.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What became of a candidate.
 *
 * @param outcome the value of {@code candidates.outcome}
 * @param reason for people; null where the outcome says it all
 * @param leadId the lead that it became or that was known
 */
public record Ending(long candidateId, String outcome, @Nullable String reason, @Nullable Long leadId) {}
