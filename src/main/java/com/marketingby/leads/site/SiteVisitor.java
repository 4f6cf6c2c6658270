package com.marketingby.leads.site;

import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.Visit;
import com.marketingby.leads.page.Web;
import com.marketingby.leads.page.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Visits websites; thread-safe, made for many virtual threads at once. */
public final class SiteVisitor {
    private final Web web;
    private final SiteSettings settings;
    private final Parser parser = new Parser(Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() / 4);
    private final PageReader reader;
    private final SiteReading reading;

    SiteVisitor(Web web, ContactReader contacts, EvidenceReader evidence, SiteSettings settings, JsonMapper json) {
        this.web = web;
        this.settings = settings;
        this.reader = new PageReader(contacts, evidence);
        this.reading = new SiteReading(contacts, new Quotes(json));
    }

    /**
     * Visits a site once: its home page, the pages most likely to hold contacts and notices, and the given landing pages. Whatever the web does is in the
     * result; an interrupted visit ends soon, with the outcome NOT_TRIED.
     *
     * @param landingPages addresses as the candidates have them; those that are none, or of another site, are left out
     */
    public VisitResult visit(SiteKey site, List<String> landingPages) {
        long began = System.nanoTime();
        List<WebAddress> landings = landings(site, landingPages);
        Optional<VisitResult> nowhere = nowhere(site, landings);
        if (nowhere.isPresent()) {
            return nowhere.get();
        }
        try (Visit visit = web.open(start(site, landings))) {
            VisitResult result = new SiteVisit(visit, urls(landings), parser, reader, reading, settings).run();
            return result.took(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /** A site may redirect to a name that only a private network knows, such as {@code http://web01/}. */
    private static Optional<VisitResult> nowhere(SiteKey site, List<WebAddress> landings) {
        return landings.isEmpty() && address(site.text()).isEmpty()
                ? Optional.of(VisitResult.unread(site, Outcome.INVALID,
                        site + " is no web address such as example.com", List.of(), Duration.ZERO))
                : Optional.empty();
    }

    /** What a visit would come to of a site that may not be visited, or not any more, as its address alone tells; empty for all others. */
    public Optional<VisitResult> refusal(SiteKey site, List<String> landingPages) {
        List<WebAddress> landings = landings(site, landingPages);
        return nowhere(site, landings).or(() -> web.refusal(start(site, landings)).map(refused -> VisitResult
                .unread(site, Outcome.of(refused.reason()), refused.message(), List.of(), Duration.ZERO)));
    }

    /** Reads the given landing pages only, and adds them to an earlier visit that read pages. */
    public VisitResult add(SiteKnowledge before, List<String> landingPages) {
        return refusal(before.site(), landingPages).orElseGet(() -> added(before, landingPages));
    }

    private VisitResult added(SiteKnowledge before, List<String> landingPages) {
        long began = System.nanoTime();
        List<WebAddress> landings = landings(before.site(), landingPages);
        try (Visit visit = web.open(start(before.site(), landings))) {
            VisitResult result = new SiteVisit(visit, urls(landings), parser, reader, reading, settings).addTo(before);
            return result.took(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    static List<WebAddress> landings(SiteKey site, List<String> landingPages) {
        return landingPages.stream().flatMap(text -> address(text).stream())
                .filter(landing -> landing.site().equals(site))
                .toList();
    }

    private static List<URI> urls(List<WebAddress> landings) {
        return landings.stream().map(WebAddress::url).distinct().toList();
    }

    private static WebAddress start(SiteKey site, List<WebAddress> landings) {
        return Stream.concat(landings.stream().filter(WebAddress::schemeGiven), landings.stream()).findFirst()
                .orElseGet(() -> WebAddress.parse(site.text()));
    }

    private static Optional<WebAddress> address(String text) {
        try {
            return Optional.of(WebAddress.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
