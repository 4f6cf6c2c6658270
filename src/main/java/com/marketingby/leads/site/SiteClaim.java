package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import java.util.List;

/**
 * A site that a worker has taken on.
 *
 * @param token that a settlement must show
 * @param landingPages the addresses as the candidates waiting for it have them
 */
public record SiteClaim(SiteKey site, int token, List<String> landingPages) {
    /** Copies the landing pages. */
    public SiteClaim {
        landingPages = List.copyOf(landingPages);
    }
}
