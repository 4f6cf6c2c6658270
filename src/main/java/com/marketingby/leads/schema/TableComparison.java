package com.marketingby.leads.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of a comparison: its rows, the columns that are as expected, and what differs. */
public record TableComparison(String table, @Nullable Long rows, List<String> kept, List<Difference> differences) {

    /** Whether nothing hurts the expectation. */
    public boolean holds() {
        return differences.stream().noneMatch(Difference::breaks);
    }
}
