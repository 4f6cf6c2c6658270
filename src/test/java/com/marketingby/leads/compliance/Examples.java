package com.marketingby.leads.compliance;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A small site, built page by page, and what the catalogue makes of it. */
final class Examples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final TexasVerdict IN_TEXAS = new TexasVerdict(Residence.IN_TEXAS, List.of("the address names Texas"));
    static final String FILLER = "<p>"
            + "We are here for you and your family, and our office is open to the people of the town. "
                    .repeat(8)
            + "</p>";
    private final List<PageRead> pages = new ArrayList<>();
    private final List<UnreadPage> unread = new ArrayList<>();
    private Transport transport = Transport.HTTPS;
    private String type = "dentist";
    private boolean quotable = true;

    static Examples site(String body) {
        return new Examples().page("https://example.org/", page(body));
    }

    static Examples html(String html) {
        return new Examples().page("https://example.org/", html);
    }

    static String page(String body) {
        return "<!doctype html><html lang=en><head><title>Example Practice</title></head><body><h1>Welcome</h1>"
                + FILLER
                + body + "</body></html>";
    }

    Examples page(String url, String html) {
        pages.add(new PageRead(URI.create(url), Jsoup.parse(html, url), "sha", quotable));
        return this;
    }

    Examples and(String path, String body) {
        return page("https://example.org" + path, page(body));
    }

    Examples unread(String url, String why) {
        unread.add(new UnreadPage(url, why));
        return this;
    }

    Examples of(String placesType) {
        type = placesType;
        return this;
    }

    Examples over(Transport how) {
        transport = how;
        return this;
    }

    Evidence evidence() {
        var reader = new EvidenceReader();
        return new Evidence(transport,
                pages.stream().map(page -> reader.read(page, page.equals(pages.getFirst()))).toList(), unread);
    }

    LeadFacts facts() {
        return new LeadFacts(type.isEmpty() ? List.of() : List.of(type), null, IN_TEXAS);
    }

    Assessment assessed() {
        return new Compliance().assess(evidence(), facts(), NOON);
    }

    Outcome outcome(String rule) {
        return assessed().findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow()
                .outcome();
    }

    String word(String rule) {
        return outcome(rule).word();
    }
}
