package com.marketingby.leads.run;

import com.marketingby.leads.target.PlacesService;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;

/** How a run finds businesses: the value of {@code scraping_method} in the shared tables. */
public final class ScrapingMethod {
    private ScrapingMethod() {}

    /** {@code website}, {@code google_places_new} or {@code google_places_legacy}. */
    public static String of(ScrapeRequest request) {
        if (request.type() == ScrapeType.INDIVIDUAL) {
            return "website";
        }
        return request.places() == PlacesService.NEW ? "google_places_new" : "google_places_legacy";
    }
}
