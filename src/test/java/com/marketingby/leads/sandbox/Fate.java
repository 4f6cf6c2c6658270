package com.marketingby.leads.sandbox;

import org.jspecify.annotations.Nullable;

/** What has to become of a clinic when it is scraped. */
public sealed interface Fate {

    /**
     * It becomes a lead under this name; the rest of its facts are those that Google has.
     *
     * @param email the address that its website lets a polite visitor read, null when there is none
     */
    record Lead(String company, @Nullable String email) implements Fate {}

    /** It is left out, for this reason. */
    record Skipped(Reason reason) implements Fate {}

    /** Why a clinic is no lead of its own. */
    enum Reason {
        CLOSED_FOR_GOOD,
        SAME_AS_ANOTHER,
        NOT_IN_TEXAS
    }
}
