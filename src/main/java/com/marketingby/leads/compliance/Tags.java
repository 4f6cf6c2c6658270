package com.marketingby.leads.compliance;

import com.marketingby.leads.compliance.Tag.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Third-party tags that can be told from a page's HTML, by the addresses and calls that they are known for. */
final class Tags {
    private static final int LOOKED_AT = 200_000;
    private static final Map<String, Tag> KNOWN = known();
    private static final List<String> SIGNS = List.copyOf(KNOWN.keySet());
    private static final WordSearch SEARCH = WordSearch.of(SIGNS);
    private final Map<String, Tag> seen = new LinkedHashMap<>();

    private static Map<String, Tag> known() {
        var known = new LinkedHashMap<String, Tag>();
        add(known, "Google Tag Manager", Kind.MANAGER, "googletagmanager.com/gtm.js", "googletagmanager.com/ns.html");
        add(known, "Tealium", Kind.MANAGER, "tags.tiqcdn.com");
        add(known, "Adobe tag manager", Kind.MANAGER, "assets.adobedtm.com");
        add(known, "Meta pixel", Kind.ADVERTISING_PIXEL, "connect.facebook.net", "facebook.com/tr", "fbq(");
        add(known, "TikTok pixel", Kind.ADVERTISING_PIXEL, "analytics.tiktok.com", "ttq.load(");
        add(known, "Hotjar", Kind.SESSION_REPLAY, "static.hotjar.com", "_hjsettings");
        add(known, "FullStory", Kind.SESSION_REPLAY, "fullstory.com/s/fs.js", "_fs_org");
        add(known, "Microsoft Clarity", Kind.SESSION_REPLAY, "clarity.ms/tag");
        add(known, "Mouseflow", Kind.SESSION_REPLAY, "cdn.mouseflow.com");
        add(known, "Lucky Orange", Kind.SESSION_REPLAY, "luckyorange.");
        add(known, "LogRocket", Kind.SESSION_REPLAY, "logrocket.");
        add(known, "Smartlook", Kind.SESSION_REPLAY, "smartlook.com");
        add(known, "Google Analytics", Kind.ANALYTICS, "google-analytics.com", "googletagmanager.com/gtag/js");
        add(known, "Matomo", Kind.ANALYTICS, "matomo.js", "piwik.js");
        add(known, "Google Ads", Kind.OTHER, "googleadservices.com", "doubleclick.net");
        add(known, "Microsoft Ads", Kind.OTHER, "bat.bing.com");
        add(known, "LinkedIn Insight", Kind.OTHER, "snap.licdn.com");
        add(known, "CallRail", Kind.OTHER, "cdn.callrail.com");
        return known;
    }

    private static void add(Map<String, Tag> known, String name, Kind kind, String... signs) {
        for (var sign : signs) {
            known.put(sign, new Tag(name, kind));
        }
    }

    /** Looks for tags in a script's text, or in the address that a script, frame or picture is loaded from. */
    void read(String text) {
        if (text.length() < 4) {
            return;
        }
        SEARCH.in(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text).stream()
                .mapToObj(number -> KNOWN.get(SIGNS.get(number))).forEach(tag -> seen.put(tag.name(), tag));
    }

    List<Tag> all() {
        return seen.values().stream().sorted(Comparator.comparing(Tag::name)).toList();
    }
}
