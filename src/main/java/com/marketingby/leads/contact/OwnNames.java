package com.marketingby.leads.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a site is called in addresses without spaces: those of its pages, its e-mails and its profiles. */
final class OwnNames {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SHARED = 6;
    private static final int MOST = 30;
    private static final int MOST_TEXT = 60_000;
    private static final String SITE = "named like the site";
    private static final int WORTH_OF_SITE = 5;

    /** A label with what it is worth to a name that is spelled the same. */
    private record Label(String reason, int points) {}

    private final Map<String, Label> labels = new LinkedHashMap<>();

    private OwnNames() {}

    static OwnNames of(List<PageView> pages, List<Found<String>> emails) {
        var own = new OwnNames();
        for (var page : pages) {
            own.add(SiteName.label(SiteName.host(page.url())), SITE, WORTH_OF_SITE);
            own.add(SiteName.label(SiteName.host(page.head().address())), SITE, WORTH_OF_SITE);
            own.add(SiteName.label(homeOf(page.text())), SITE, WORTH_OF_SITE);
        }
        for (var email : emails) {
            var host = EmailAddress.host(email.value());
            var label = EmailAddress.isEveryones(host) ? Text.key(EmailAddress.name(email.value()))
                    : SiteName.label(host);
            own.add(label, "named like its e-mail", 4);
        }
        pages.forEach(page -> Socials.names(page).forEach(name -> own.add(name, "named like its profile", 3)));
        return own;
    }

    private void add(String label, String reason, int points) {
        if (label.length() >= SHORTEST && labels.size() < MOST) {
            labels.putIfAbsent(label, new Label(reason, points));
        }
    }

    /** Whether the site's address is this name, letter by letter. */
    static boolean areExactly(Ranking.Entry<String> name) {
        return name.worth(SITE) == WORTH_OF_SITE;
    }

    /** The host that "Home" leads to. */
    private static String homeOf(PageText text) {
        return text.links.stream().limit(MOST)
                .filter(link -> link.href().startsWith("http")
                        && Text.key(text.text.substring(link.start(), Math.min(link.end(), link.start() + 20)))
                                .equals("home"))
                .map(link -> SiteName.host(link.href())).findFirst().orElse("");
    }

    void speakFor(CompanyCandidates candidates, Places places) {
        candidates.entries().forEach((key, entry) -> labels.forEach((label, worth) -> {
            if (label.equals(key)) {
                entry.because(worth.reason(), worth.points());
            } else if (label.length() >= SHORTEST_SHARED
                    && (isPart(label, key) || leavesOutWords(label, entry.value(), places))) {
                entry.because(worth.reason(), worth.points() - 2);
            }
        }));
    }

    private static boolean isPart(String label, String key) {
        return key.length() >= SHORTEST_SHARED && (label.contains(key) || key.contains(label));
    }

    /** {@code conroedetailing} for Conroe Mobile Detailing. */
    private static boolean leavesOutWords(String label, String name, Places places) {
        var at = 0;
        for (var word : Text.SPACES.split(name, 12)) {
            var key = Text.key(word);
            at += label.startsWith(key, at) ? key.length() : 0;
            if (at == 0) {
                return false;
            }
        }
        return at == label.length() && NameShape.of(name, places) != NameShape.TOPIC;
    }

    /** Finds {@code Oak Dental} in the text of a site whose address is {@code oakdental.com}. */
    void spelledIn(PageView page, CompanyCandidates candidates) {
        var text = Text.shortened(page.text().text, MOST_TEXT);
        var letters = new StringBuilder();
        var positions = new int[text.length()];
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                positions[letters.length()] = i;
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        for (var label : labels.keySet()) {
            var at = label.length() < SHORTEST_SHARED ? -1 : letters.indexOf(label);
            if (at >= 0) {
                spelled(page, text, positions[at], positions[at + label.length() - 1] + 1, candidates);
            }
        }
    }

    private static void spelled(PageView page, String text, int start, int end, CompanyCandidates candidates) {
        var name = text.substring(start, end);
        var whole = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (whole && name.indexOf(' ') > 0 && name.indexOf('\n') < 0 && Character.isUpperCase(name.charAt(0))) {
            candidates.add(name, page, "text", page.text().quote(start, end), 3);
        }
    }
}
