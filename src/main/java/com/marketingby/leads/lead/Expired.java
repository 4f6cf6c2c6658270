package com.marketingby.leads.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead that holds what Google said longer than it is to be kept.
 *
 * @param client whose lead it is; null for the agency's own
 * @param columns those that hold it
 * @param since when the oldest of them was said
 */
public record Expired(long lead, @Nullable Integer client, String company, @Nullable String placeId,
        List<String> columns, Instant since) {
    public Expired {
        columns = List.copyOf(columns);
    }
}
