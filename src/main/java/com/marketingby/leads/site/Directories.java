package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import java.util.Set;
import java.util.stream.Stream;

/** Hosts that are no business's own website: social networks, directories, booking and link pages. They are kept as profiles and never visited. */
public final class Directories {
    private static final Set<String> HOSTS = Set.of("facebook.com", "fb.com", "fb.me", "instagram.com", "twitter.com",
            "x.com", "linkedin.com", "youtube.com",
            "youtu.be", "tiktok.com", "pinterest.com", "snapchat.com", "threads.net", "threads.com", "nextdoor.com",
            "reddit.com", "tumblr.com", "vimeo.com",
            "whatsapp.com", "wa.me", "t.me", "telegram.org", "bsky.app", "medium.com", "linktr.ee", "linkin.bio",
            "beacons.ai", "bio.link", "lnk.bio",
            "carrd.co", "taplink.cc", "campsite.bio", "bit.ly", "tinyurl.com", "goo.gl", "google.com", "g.page", "g.co",
            "business.site", "goo.gle",
            "page.link", "bing.com", "yahoo.com", "apple.com", "mapquest.com", "waze.com", "foursquare.com", "yelp.com",
            "yellowpages.com", "superpages.com",
            "dexknows.com", "whitepages.com", "manta.com", "bbb.org", "angi.com", "angieslist.com", "thumbtack.com",
            "homeadvisor.com", "houzz.com",
            "chamberofcommerce.com", "merchantcircle.com", "hotfrog.com", "cylex.us.com", "citysearch.com", "local.com",
            "tripadvisor.com", "groupon.com",
            "trustpilot.com", "birdeye.com", "podium.com", "indeed.com", "glassdoor.com", "craigslist.org",
            "wikipedia.org", "healthgrades.com", "zocdoc.com",
            "vitals.com", "webmd.com", "ratemds.com", "wellness.com", "doximity.com", "npidb.org", "npino.com",
            "npiprofile.com", "sharecare.com",
            "usnews.com", "psychologytoday.com", "goodtherapy.org", "therapyden.com", "betterhelp.com", "caredash.com",
            "castleconnolly.com", "findatopdoc.com",
            "opencare.com", "1800dentist.com", "dentists.com", "realself.com", "solv.com", "solvhealth.com", "md.com",
            "doctor.com", "patientpop.com",
            "medicare.gov", "care.com", "seniorly.com", "caring.com", "aplaceformom.com", "vagaro.com",
            "mindbodyonline.com", "mindbody.io", "booksy.com",
            "styleseat.com", "fresha.com", "schedulicity.com", "setmore.com", "calendly.com", "acuityscheduling.com",
            "square.site", "squareup.com",
            "hugedomains.com", "dan.com", "sedo.com", "afternic.com", "godaddy.com");

    private Directories() {}

    /** Whether the site, or the one it is a part of, is a directory; one's own site at a maker of websites is not. */
    public static boolean holds(SiteKey site) {
        return Stream
                .iterate(site.text(), host -> host.indexOf('.') >= 0, host -> host.substring(host.indexOf('.') + 1))
                .anyMatch(HOSTS::contains)
                && !site.text().matches(".+\\.(?:business|square)\\.site|.+\\.carrd\\.co");
    }
}
