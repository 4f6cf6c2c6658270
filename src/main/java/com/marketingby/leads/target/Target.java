package com.marketingby.leads.target;

import com.marketingby.leads.geo.Distance;
import org.jspecify.annotations.Nullable;

/**
 * One thing to scrape.
 *
 * @param text a URL, an address or ZIP, or words, by the type of the request
 * @param query what to look for around a location, such as {@code dentist}; null for any health-care business
 * @param near the place that bounds a keyword search, when the words do not name it
 * @param radius how far around; null for the configured default
 */
public record Target(String text, @Nullable String query, @Nullable String near, @Nullable Distance radius) {

    /** @throws IllegalArgumentException when the text is blank or longer than {@code scraping_logs.target} holds */
    public Target {
        if (text.isBlank() || text.length() > 255) {
            throw new IllegalArgumentException("a target has 1 to 255 characters, not " + text.length());
        }
    }
}
