package com.marketingby.leads.contact;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what the sentences of a site call its business, and how often; asked only where nothing better names it. */
final class Mentions {
    private static final int MOST_LINES = 6_000;
    private static final int MOST_TEXT = 60_000;
    private static final int SHORTEST_SHARED = 6;
    private static final int SHORTEST_SENTENCE = 20;
    private static final Pattern SELF = Pattern.compile(
            "(?:\\bAt|[Ww]elcome to|\\b[Cc]all|\\bchoosing|\\bChoose|\\bchoose|\\bcontact|\\b[Tt]hank you for (?:visiting|choosing)) ((?:[Tt]he )?[A-Z][\\w'’.&-]{0,20}(?:,? (?:[A-Z][\\w'’.&-]{0,20}|&|and|of|for|the)){1,6})");
    private static final Pattern SUBJECT = Pattern
            .compile(
                    "^((?:The )?[A-Z][\\w'’&-]{0,20}(?: (?:[A-Z][\\w'’&-]{0,20}|&|and|of|for)){1,5}) (?:is|are|has been|offers|provides|cares|was)\\b");
    private static final Pattern WE = Pattern.compile(
            "\\bat ((?:[Tt]he )?[A-Z][\\w'’&-]{0,20}(?: (?:[A-Z][\\w'’&-]{0,20}|&|and|of|for)){1,5}),? (?:we|our)\\b");
    private static final List<Pattern> PATTERNS = List.of(SELF, SUBJECT, WE);

    private final List<PageView> pages;
    private final CompanyCandidates candidates;

    Mentions(List<PageView> pages, CompanyCandidates candidates) {
        this.pages = pages;
        this.candidates = candidates;
    }

    void read(OwnNames own) {
        for (var page : pages) {
            said(page, page.head().description(), "description", 3);
            lines(page);
            own.spelledIn(page, candidates);
        }
        frequency();
    }

    private void lines(PageView page) {
        var text = page.text();
        for (var line = 0; line < Math.min(text.lines(), MOST_LINES); line++) {
            if (text.end(line) - text.start(line) > SHORTEST_SENTENCE) {
                said(page, text.raw(line), "text", 2);
            }
        }
    }

    private void said(PageView page, String line, String method, int points) {
        var raw = Text.shortened(line, 400).replace(Text.SEAM, ' ');
        for (var pattern : PATTERNS) {
            var self = pattern.matcher(raw);
            if (self.find()) {
                var name = self.group(1).replaceFirst("(?: (?:and|of|for|the|at))$", "");
                candidates.add(name, page, method, Text.clean(raw), points);
            }
        }
    }

    private void frequency() {
        var words = new StringBuilder();
        pages.forEach(page -> words.append(Text.shortened(page.text().text, MOST_TEXT)));
        var text = Text.key(words.toString().replace("&", " and "));
        for (var candidate : candidates.entries().entrySet()) {
            var key = candidate.getKey();
            var entry = candidate.getValue();
            var named = entry.why().contains("text") || CompanyName.hasLegalForm(entry.value());
            if (named && key.length() > SHORTEST_SHARED) {
                entry.because("named again and again", Math.min(4, times(text, key) - 1));
            }
        }
    }

    private static int times(String text, String key) {
        var times = 0;
        for (var at = text.indexOf(key); at >= 0 && times < 6; at = text.indexOf(key, at + key.length())) {
            times++;
        }
        return times;
    }
}
