package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.contact.Contacts;
import com.marketingby.leads.page.SiteKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is stored of one visit of a site; contacts and evidence are null where nothing was read. */
public record SiteKnowledge(long visitId, SiteKey site, Instant visitedAt, Outcome outcome, @Nullable String reason,
        List<PageSeen> pages,
        @Nullable Contacts contacts, @Nullable Evidence evidence) {

    /** Those of the websites that are pages of this site which the visit did not ask for, although it read others. */
    public List<String> landingPagesMissing(List<String> websites) {
        return outcome != Outcome.READ ? List.of()
                : LandingPages.missing(site, websites, pages.stream().map(PageSeen::url).toList());
    }
}
