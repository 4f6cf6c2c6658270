package com.marketingby.leads.target;

import java.util.Locale;

/** What kind of target a run reads; the value of {@code scraping_logs.type}. */
public enum ScrapeType {
    /** Websites named one by one. */
    INDIVIDUAL,
    /** Businesses within a radius of an address or a ZIP. */
    LOCATION,
    /** Businesses that match words, in the place that the words or {@code near} name, or in Texas. */
    KEYWORD;

    /** The name as it is written on the command line, in job files and in the database. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
