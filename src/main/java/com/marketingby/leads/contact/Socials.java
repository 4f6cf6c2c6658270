package com.marketingby.leads.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the profiles of the business on social networks, and not the buttons that share a page there. */
final class Socials {
    private static final Map<String, String> NETWORKS = Map.ofEntries(Map.entry("facebook.com", "facebook"),
            Map.entry("fb.com", "facebook"), Map.entry("fb.me", "facebook"), Map.entry("instagram.com", "instagram"),
            Map.entry("linkedin.com", "linkedin"), Map.entry("twitter.com", "x"), Map.entry("x.com", "x"),
            Map.entry("youtube.com", "youtube"), Map.entry("yelp.com", "yelp"), Map.entry("tiktok.com", "tiktok"),
            Map.entry("pinterest.com", "pinterest"), Map.entry("plus.google.com", "google"),
            Map.entry("threads.net", "threads"), Map.entry("threads.com", "threads"),
            Map.entry("nextdoor.com", "nextdoor"),
            Map.entry("vimeo.com", "vimeo"), Map.entry("snapchat.com", "snapchat"), Map.entry("houzz.com", "houzz"),
            Map.entry("bsky.app", "bluesky"), Map.entry("tumblr.com", "tumblr"), Map.entry("flickr.com", "flickr"));
    /** Where a profile is called after its owner. */
    private static final List<String> NAMING = List.of("facebook.com/", "instagram.com/", "twitter.com/",
            "youtube.com/",
            "linkedin.com/company/", "yelp.com/biz/");
    private static final Set<String> NOT_PROFILES = Set.of("sharer", "sharer.php", "share", "share.php", "dialog",
            "plugins", "tr", "login", "login.php", "events", "groups", "photo", "photos", "photo.php", "watch",
            "hashtag", "policies",
            "policy.php", "help", "legal", "privacy", "marketplace", "reel", "reels", "story.php", "permalink.php", "p",
            "explore",
            "stories", "tv", "accounts", "about", "intent", "home", "search", "i", "tos", "sharearticle", "sharing",
            "cws",
            "embed", "playlist", "results", "shorts", "feed", "t", "premium", "writeareview", "biz_photos", "biz_redir",
            "pin",
            "profile.php", "v", "video", "videos", "terms", "signup", "ads", "business", "settings", "home.php",
            "iframe_api",
            "tag", "discover", "status", "hashtags", "topic", "jobs", "learning", "news", "messages", "u", "oembed",
            "posts");
    private static final Set<String> STRANGERS = Set.of("wix", "wixcom", "wixstudio", "wordpress", "wordpressdotcom",
            "squarespace", "weebly", "godaddy", "facebook", "instagram", "twitter", "x", "youtube", "linkedin", "yelp",
            "elementor", "envato", "themeforest", "shopify", "google", "yourpage", "username", "yourusername",
            "pinterest",
            "yourprofile", "yourcompany", "youraccount", "company", "user", "profile", "tiktok", "elegantthemes",
            "webflow",
            "getbootstrap", "bootstrap", "mailchimp", "zocdoc", "carecredit", "whitehouse", "cdcgov", "pages");
    private static final Map<String, Set<String>> ONLY_UNDER = Map.of("yelp", Set.of("biz", "user_details"), "linkedin",
            Set.of("company", "in", "school", "pub", "showcase"), "houzz", Set.of("pro", "professionals"), "nextdoor",
            Set.of("pages", "profile", "business"), "snapchat", Set.of("add"), "bluesky", Set.of("profile"));
    /** The parts of a business's own page on Facebook. */
    private static final Set<String> TABS = Set.of("about", "reviews", "photos", "videos", "services", "timeline",
            "info",
            "community", "events");
    private static final Pattern TRACKING = Pattern
            .compile("(?:utm_|fref|ref|hl|igsh|mibextid|lang|locale|_rdr|sk|feature|s=|t=).*");

    /** What Facebook hands out to share a page with; posts, reels and groups stand under a letter of their own there. */
    private static final Pattern SHARED_PROFILE = Pattern.compile("(?=.*\\d)[a-z0-9]{8,20}");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:your|example|sample|my)[a-z]*(?:handle|page|profile|user|username|account|company|business|name|channel|link|id|url|here)");

    private static final int SHORTEST_MAKER = 5;
    private static final int OWN_BEGINNING = 10;

    private final Ranking<SocialProfile> ranking = new Ranking<>();

    static List<Ranking.Entry<SocialProfile>> of(List<PageView> pages, String companyKey) {
        var socials = new Socials();
        for (var page : pages) {
            var makers = Credits.makers(page.text());
            page.text().links.forEach(link -> socials.link(page, link, makers, companyKey));
            socials.structured(page);
        }
        return socials.perNetwork(companyKey);
    }

    /** What the profiles that a page links to are called. */
    static List<String> names(PageView page) {
        return page.text().links.stream().map(PageText.Link::href)
                .filter(href -> NAMING.stream().anyMatch(href::contains)).map(Socials::profile)
                .filter(profile -> profile != null)
                .map(profile -> name(profile)).distinct().limit(10).toList();
    }

    private static String name(SocialProfile profile) {
        var url = profile.url();
        return Text.key(url.substring(url.lastIndexOf('/', url.length() - 2) + 1));
    }

    /** Whether a profile is called like one who made the site and not like the company. */
    private static boolean isMakers(SocialProfile profile, List<String> makers, String companyKey) {
        var name = name(profile);
        return name.length() >= SHORTEST_MAKER && !companyKey.contains(name)
                && makers.stream().anyMatch(maker -> maker.startsWith(name));
    }

    /** Whether a profile begins as the company's name does: {@code OakDentalTX} of Oak Dental Care. */
    private static boolean isOwn(SocialProfile profile, String companyKey) {
        return companyKey.length() >= OWN_BEGINNING
                && name(profile).startsWith(companyKey.substring(0, OWN_BEGINNING));
    }

    private void link(PageView page, PageText.Link link, List<String> makers, String companyKey) {
        var profile = profile(link.href());
        if (profile != null && !isMakers(profile, makers, companyKey)
                && (!Credits.covers(page.text(), link.start()) || isOwn(profile, companyKey))) {
            var line = page.text().lineAt(link.start());
            var atEdge = page.text().is(line, PageText.FOOTER | PageText.HEADER | PageText.NAV);
            var quote = Text.clean(link.label() + ' ' + link.href());
            ranking.add(key(profile), new Sourced<>(profile, page.url(), "link", quote),
                    atEdge ? "footer or header" : "link",
                    atEdge ? 3 : 1).because("page " + page.index(), 1);
        }
    }

    private void structured(PageView page) {
        for (var business : SchemaTypes.businesses(page.things())) {
            for (var url : business.texts("sameAs")) {
                var profile = profile(url);
                if (profile != null) {
                    ranking.add(key(profile), new Sourced<>(profile, page.url(), business.method, url), "same as", 6);
                }
            }
        }
    }

    /** One profile of each network, more only where structured data claims them. */
    private List<Ranking.Entry<SocialProfile>> perNetwork(String companyKey) {
        for (var entry : ranking.entries().values()) {
            var name = name(entry.value());
            if (name.length() > 4 && companyKey.length() > 4
                    && (companyKey.contains(name) || name.contains(companyKey))) {
                entry.because("named like the company", 3);
            }
        }
        var chosen = new ArrayList<Ranking.Entry<SocialProfile>>();
        var taken = new HashMap<String, Integer>();
        for (var entry : ranking.ordered()) {
            if (taken.merge(entry.value().network(), 1, Integer::sum) == 1 || entry.why().contains("same as")) {
                chosen.add(entry);
            }
        }
        return chosen;
    }

    /** The profile that a link leads to, or null when it leads elsewhere. */
    static @Nullable SocialProfile profile(String href) {
        var uri = uri(href);
        if (uri == null || uri.getHost() == null || uri.getPath() == null) {
            return null;
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var network = network(host);
        if (network == null) {
            return null;
        }
        var path = java.util.Arrays.stream(uri.getPath().toLowerCase(Locale.ROOT).split("/", 8))
                .filter(part -> !part.isEmpty())
                .toList();
        return isProfile(network, host, path, uri.getQuery()) ? new SocialProfile(network, address(uri)) : null;
    }

    private static boolean isProfile(String network, String host, List<String> path, @Nullable String query) {
        if (path.isEmpty()) {
            return network.equals("tumblr") && !host.equals("www.tumblr.com") && !host.equals("tumblr.com");
        }
        var first = path.getFirst();
        if (first.equals("profile.php")) {
            return query != null && query.contains("id=");
        }
        var only = ONLY_UNDER.get(network);
        if (only != null) {
            return only.contains(first) && path.size() > 1;
        }
        if (network.equals("google")) {
            return !first.equals("share") && (query == null || !query.contains("rel=author"));
        }
        if (first.equals("user") || first.equals("channel") || first.equals("c") || first.equals("pages")
                || first.equals("people")
                || first.equals("pg")) {
            return path.size() > 1;
        }
        if (network.equals("facebook") && first.equals("share")) {
            return path.size() == 2 && SHARED_PROFILE.matcher(path.get(1)).matches();
        }
        if (network.equals("facebook") && (first.equals("p") || (path.size() == 2 && TABS.contains(path.get(1))))) {
            return path.size() > 1 && !NOT_PROFILES.contains(first.equals("p") ? "" : first);
        }
        if (network.equals("youtube") && first.startsWith("@")) {
            return true;
        }
        var last = path.size() > 1 ? path.get(1) : "";
        return !NOT_PROFILES.contains(first) && !isNobodys(Text.key(first)) && !NOT_PROFILES.contains(last)
                && (!network.equals("tiktok") || first.startsWith("@"));
    }

    private static boolean isNobodys(String name) {
        return STRANGERS.contains(name) || PLACEHOLDER.matcher(name).matches();
    }

    private static @Nullable String network(String host) {
        var name = host;
        while (true) {
            var network = NETWORKS.get(name);
            if (network != null || name.indexOf('.') < 0) {
                return network;
            }
            name = name.substring(name.indexOf('.') + 1);
        }
    }

    private static String address(URI uri) {
        var query = uri.getRawQuery();
        var kept = query == null || TRACKING.matcher(query).matches() ? "" : '?' + query;
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority() + uri.getRawPath() + kept;
    }

    private static String key(SocialProfile profile) {
        var url = profile.url().toLowerCase(Locale.ROOT);
        return profile.network() + Text.key(url.substring(url.indexOf('/', 8) + 1));
    }

    private static @Nullable URI uri(String href) {
        if (href.length() > 300 || !href.contains("//")) {
            return null;
        }
        try {
            var uri = new URI((href.startsWith("//") ? "https:" + href : href).replace(" ", "%20"));
            return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()) ? uri : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
