package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Found;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.WebAddress;
import com.marketingby.leads.place.Place;
import com.marketingby.leads.place.Place.BusinessStatus;
import com.marketingby.leads.site.Directories;
import com.marketingby.leads.site.SiteStore;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which site a business's page belongs to, and enters that site where it is to be visited. */
final class Websites {
    private final SiteStore sites;

    Websites(SiteStore sites) {
        this.sites = sites;
    }

    /**
     * A website that the operator named, with or without a scheme.
     *
     * @throws IllegalArgumentException when it is no address that may be visited, with the reason
     */
    Found named(String text) {
        var address = WebAddress.parse(text);
        if (Directories.holds(address.site())) {
            throw new IllegalArgumentException(text + " is a page on a social network or in a directory, which is not"
                    + " visited: name the business's own website");
        }
        return new Found(null, null, text, address.site().text(), true, false);
    }

    /** A place that a search found. */
    Found found(Place place) {
        var site = ownSite(place.website());
        return new Found(place.id(), place, place.website(), site.map(SiteKey::text).orElse(null), place.described(),
                place.status() == BusinessStatus.CLOSED_PERMANENTLY);
    }

    /** The business's own site; nothing for a page on a social network or in a directory. */
    Optional<SiteKey> ownSite(@Nullable String website) {
        return website == null ? Optional.empty() : site(website).filter(site -> !Directories.holds(site));
    }

    /** Enters the sites, so that they can be claimed; what is entered already stays as it is. */
    void enter(List<String> siteTexts) {
        sites.ensure(siteTexts.stream().map(SiteKey::new).toList());
    }

    private static Optional<SiteKey> site(String address) {
        try {
            return SiteKey.of(new URI(address.strip()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
