package com.marketingby.leads.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;

/** What a page's meta tags for robots say; none of them forbids reading it. */
final class MetaRobots {
    private static final Set<String> NAMES = Set.of("robots", "leadscraper");
    private static final Set<String> NO_QUOTES = Set.of("noarchive", "nosnippet", "none");

    private MetaRobots() {}

    static boolean allowQuotes(Document document) {
        return document.stream().filter(element -> element.nameIs("meta"))
                .filter(meta -> NAMES.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT)))
                .flatMap(meta -> Arrays.stream(meta.attr("content").toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .noneMatch(NO_QUOTES::contains);
    }
}
