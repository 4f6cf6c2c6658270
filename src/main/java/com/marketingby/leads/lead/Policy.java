package com.marketingby.leads.lead;

import org.jspecify.annotations.Nullable;

/**
 * How the leads of a run are made.
 *
 * @param run its number, kept with each lead
 * @param client whose leads they are; null for the agency's own
 * @param source the value of {@code leads.source}
 * @param scrapingMethod the value of {@code leads.scraping_method}
 * @param named whether the websites were named by the operator, so that one that cannot be read is no lead
 * @param keepOutside whether businesses outside Texas are kept
 */
public record Policy(long run, @Nullable Integer client, String source, String scrapingMethod, boolean named,
        boolean keepOutside) {}
