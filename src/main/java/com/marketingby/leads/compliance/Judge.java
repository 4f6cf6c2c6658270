package com.marketingby.leads.compliance;

/** What a rule makes of a site that it concerns. */
@FunctionalInterface
interface Judge {
    Outcome judge(Reading reading);
}
