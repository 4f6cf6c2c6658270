package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Found;
import com.marketingby.leads.page.SiteKey;
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

    /** A website that the operator named, with or without a scheme; nothing when it is no web address. */
    Optional<Found> named(String text) {
        var address = text.contains("://") ? text : "https://" + text;
        return site(address).map(site -> new Found(null, null, text, site.text(), true, false));
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
