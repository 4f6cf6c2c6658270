package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.WebAddress;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that candidates have as their own websites, within the site that they share. */
final class LandingPages {
    private LandingPages() {}

    /** Those of the websites that are pages of the site other than its home page, and not among the pages that a visit has on record. */
    static List<String> missing(SiteKey site, Collection<String> websites, Collection<URI> onRecord) {
        Set<String> known = onRecord.stream().map(Link::keyOf).collect(Collectors.toSet());
        return websites.stream().filter(website -> SiteVisitor.landings(site, List.of(website)).stream()
                .map(WebAddress::url).map(Link::keyOf)
                .anyMatch(key -> !key.equals(Link.HOME_KEY) && !known.contains(key)))
                .distinct().toList();
    }
}
