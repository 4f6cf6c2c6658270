package com.marketingby.leads.job;

import com.marketingby.leads.page.PageSettings;
import com.marketingby.leads.place.GoogleAccess;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import java.util.Optional;

/** What must be set up before a run can begin, so that nothing is written or paid for in vain. */
public final class Prerequisites {
    private final GoogleAccess google;
    private final PageSettings pages;

    Prerequisites(GoogleAccess google, PageSettings pages) {
        this.google = google;
        this.pages = pages;
    }

    /** What is missing for the request, in one line that says what to do; empty when all is there. */
    public Optional<String> missingFor(ScrapeRequest request) {
        if (request.type() != ScrapeType.INDIVIDUAL && google.key().isEmpty()) {
            return Optional.of("no key for Google Maps Platform: set GOOGLE_MAPS_API_KEY");
        }
        if (pages.contactUrl() == null && !pages.allowPrivateHosts()) {
            return Optional
                    .of("no page about this worker: set LEADS_CONTACT_URL to a page that tells the owners of websites "
                            + "who visits them and how to reach you");
        }
        return Optional.empty();
    }
}
