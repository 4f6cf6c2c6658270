package com.marketingby.leads.compliance;

import java.util.function.Function;

/** Whom a rule concerns, in words and as a question to the facts. */
record Applies(String words, Function<Facts, Standing> standing) {
    static final Applies SITE = new Applies("every website", _ -> Standing.yes("a website", null));
    static final Applies HEALTH = new Applies("health care", Facts::health);

    Standing in(Facts facts) {
        return standing.apply(facts);
    }
}
