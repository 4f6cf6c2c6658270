package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site that a worker has taken on.
 *
 * @param token that a settlement must show
 * @param landingPages the addresses as the candidates waiting for it have them
 * @param before the visit that is only to be added to, by these landing pages; null where the site is to be visited as a whole
 */
public record SiteClaim(SiteKey site, int token, List<String> landingPages, @Nullable SiteKnowledge before) {
    /** Copies the landing pages. */
    public SiteClaim {
        landingPages = List.copyOf(landingPages);
    }
}
