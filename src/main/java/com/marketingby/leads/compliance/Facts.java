package com.marketingby.leads.compliance;

import java.util.List;

/** The facts that decide which rules concern a business, each with the sign it was taken from. */
final class Facts {
    Facts(Reading reading, LeadFacts lead) {}

    Standing health() {
        return Standing.unknown("whether it is health care could not be told");
    }

    List<Applicability> all() {
        return List.of();
    }
}
