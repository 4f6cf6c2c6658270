package com.marketingby.leads.compliance;

import java.util.List;

/** Where a business is, with every sign that was looked at, strongest first. */
public record TexasVerdict(Residence residence, List<String> reasons) {

    public TexasVerdict {
        reasons = List.copyOf(reasons);
    }

    /** Nothing is known of where the business is. */
    public static TexasVerdict unknown() {
        return new TexasVerdict(Residence.UNKNOWN, List.of());
    }

    /** The verdict and its reasons in one line. */
    @Override
    public String toString() {
        return reasons.isEmpty() ? residence.toString() : residence + ": " + String.join("; ", reasons);
    }
}
