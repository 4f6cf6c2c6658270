package com.marketingby.leads.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which leads are meant; null means that it does not matter.
 *
 * @param client whose leads; null for the agency's own
 * @param allClients everybody's leads, whatever {@code client} is
 * @param since written at that moment or later
 * @param until written before that moment
 * @param city in any case
 * @param lowest the least score, 0 to 100; a lead without a score then does not pass
 * @param highest the greatest score, likewise
 * @param source how the lead was found, such as google_places
 * @param status as the web application keeps it, such as new
 */
public record LeadFilter(@Nullable Integer client, boolean allClients, @Nullable Instant since, @Nullable Instant until,
        @Nullable String city, @Nullable Integer lowest, @Nullable Integer highest, @Nullable String source,
        @Nullable String status) {

    /** All leads of one client, or of the agency where it is null. */
    public static LeadFilter of(@Nullable Integer client) {
        return new LeadFilter(client, false, null, null, null, null, null, null, null);
    }
}
