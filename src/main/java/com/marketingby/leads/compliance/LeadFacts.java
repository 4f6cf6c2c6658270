package com.marketingby.leads.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a business beside its website: the types that Places gives it, its category, and where it is. */
public record LeadFacts(List<String> types, @Nullable String category, TexasVerdict texas) {

    public LeadFacts {
        types = List.copyOf(types);
    }
}
