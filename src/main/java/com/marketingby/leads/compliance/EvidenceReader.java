package com.marketingby.leads.compliance;

import java.util.ArrayList;

/** Reads the evidence that the rules need out of a site's pages; thread-safe, and bounded on hostile pages. */
public final class EvidenceReader {

    /** Reads every page in one walk; the first page is the home page. */
    public Evidence read(SiteRead site) {
        var pages = new ArrayList<PageEvidence>();
        for (var page : site.pages()) {
            pages.add(new PageWalk(page).evidence(pages.isEmpty()));
        }
        return new Evidence(site.transport(), pages, site.unread());
    }
}
