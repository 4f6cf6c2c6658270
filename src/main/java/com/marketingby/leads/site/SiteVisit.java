package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Transport;
import com.marketingby.leads.page.Fetched;
import com.marketingby.leads.page.Fetched.Elsewhere;
import com.marketingby.leads.page.Fetched.Page;
import com.marketingby.leads.page.Fetched.Refused;
import com.marketingby.leads.page.Reason;
import com.marketingby.leads.page.Visit;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One visit of one site, from its home page to what was read. A page is read as it comes; neither its document nor its body outlives that. */
final class SiteVisit {
    /** A site may ask to be left alone for longer, but a wrong figure must not hide it for years. */
    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final long NO_DOCUMENT = 0;

    private static final Set<Reason> OTHER_PAGES_MAY_BE_OPEN = EnumSet.of(Reason.ROBOTS_DISALLOW, Reason.FORBIDDEN,
            Reason.NOT_FOUND, Reason.OTHER_STATUS, Reason.NOT_HTML, Reason.UNREADABLE_BODY, Reason.EMPTY,
            Reason.REDIRECT_LOOP, Reason.TOO_MANY_REDIRECTS, Reason.BROKEN_REDIRECT);

    private final Visit visit;
    private final List<URI> landingPages;
    private final Parser parser;
    private final PageReader reader;
    private final SiteReading reading;
    private final SiteSettings settings;
    private final PagesRead pages;

    SiteVisit(Visit visit, List<URI> landingPages, Parser parser, PageReader reader, SiteReading reading,
            SiteSettings settings) {
        this.visit = visit;
        this.landingPages = landingPages;
        this.parser = parser;
        this.reader = reader;
        this.reading = reading;
        this.settings = settings;
        this.pages = new PagesRead(settings);
    }

    /** How a visit begins: with a look at its home page, or with its end. */
    private sealed interface Beginning {
        record Home(FirstLook look) implements Beginning {}

        record Ended(VisitResult result) implements Beginning {}
    }

    VisitResult run() {
        try {
            return switch (begin()) {
                case Beginning.Home(FirstLook look) -> fromHome(look);
                case Beginning.Ended(VisitResult result) -> result;
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ended(Outcome.NOT_TRIED, Reason.STOPPED.words());
        }
    }

    /** Keeps nothing of the home page but what it told: what calls this lasts as long as the visit. */
    private Beginning begin() throws InterruptedException {
        return begin(visit.home());
    }

    private Beginning begin(Fetched home) throws InterruptedException {
        return switch (home) {
            case Page page -> begin(page);
            case Elsewhere elsewhere -> new Beginning.Ended(movedTo(elsewhere));
            case Refused refused -> new Beginning.Ended(withoutHome(refused));
        };
    }

    private Beginning begin(Page home) throws InterruptedException {
        FirstLook look = parser.whenFree(home.body().length(),
                () -> reader.home(home, visit.site(), pages.tagsLeft()));
        if (look.sendsOn()) {
            return begin(visit.follow(home, look.onward().orElseThrow()));
        }
        pages.add(home);
        return new Beginning.Home(look);
    }

    private VisitResult fromHome(FirstLook look) throws InterruptedException {
        URI home = look.reading().seen().url();
        Optional<PageLook> unfit = look.unfit();
        if (unfit.isPresent()) {
            return ended(unfit.get().outcome(), home + ": " + unfit.get().words());
        }
        keep(look.reading());
        List<URI> chosen = look.links().isEmpty() ? fromSitemap(home) : look.links();
        fetchLandings(atHost(home), settings.pagesWithLanding() - settings.pages());
        fetch(chosen, settings.pages() - 1);
        return read();
    }

    /** A site whose home page is missing or closed may have open landing pages; one that does not answer properly is asked for nothing more. */
    private VisitResult withoutHome(Refused home) throws InterruptedException {
        pages.add(home);
        if (!OTHER_PAGES_MAY_BE_OPEN.contains(home.reason())) {
            return ended(home);
        }
        fetchLandings(landingPages.stream().filter(url -> url.getPath().length() > 1).toList(),
                settings.pagesWithLanding());
        return pages.isEmpty() ? ended(home) : read();
    }

    /** Reads only the landing pages, beside what an earlier visit read; everything else of it stays as it was. */
    VisitResult addTo(SiteKnowledge before) {
        try {
            List<URI> wanted = before.pages().stream().filter(page -> page.sha256() != null).findFirst()
                    .map(PageSeen::url).map(this::atHost).orElse(landingPages);
            fetchLandings(wanted, settings.pagesWithLanding() - before.pages().size());
            return parser.whenFree(NO_DOCUMENT, () -> reading.added(before, pages)).leaveAlone(leaveAlone());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ended(Outcome.NOT_TRIED, Reason.STOPPED.words());
        }
    }

    private List<URI> atHost(URI home) {
        return landingPages.stream().map(url -> Link.atHomeHost(url, home)).toList();
    }

    private void fetchLandings(List<URI> urls, int atMost) throws InterruptedException {
        fetch(urls, atMost);
        pages.leave(urls, "not asked for: the visit had read enough");
    }

    private void fetch(List<URI> urls, int atMost) throws InterruptedException {
        int fetched = 0;
        for (URI url : urls) {
            if (fetched < atMost && !pages.hasAskedFor(url) && !pages.isHopeless()) {
                fetch(url);
                fetched++;
            }
        }
    }

    private void fetch(URI url) throws InterruptedException {
        if (pages.isFull()) {
            pages.leave(List.of(url), PagesRead.TOO_LONG);
        } else {
            read(pages.add(url, visit.fetch(url)));
        }
    }

    private void read(Optional<Page> fetched) throws InterruptedException {
        if (fetched.isPresent()) {
            Page page = fetched.get();
            int index = pages.contents().size();
            keep(parser.whenFree(page.body().length(), () -> reader.read(page, index, pages.tagsLeft())));
        }
    }

    private void keep(PageReading told) {
        pages.add(told);
        visit.keep(told.size());
    }

    private VisitResult read() throws InterruptedException {
        Transport transport = Transport
                .valueOf((pages.isHopeless() ? visit.transportSeen() : visit.transport()).name());
        return parser.whenFree(NO_DOCUMENT, () -> reading.read(visit.site(), pages, transport))
                .leaveAlone(leaveAlone());
    }

    private List<URI> fromSitemap(URI home) throws InterruptedException {
        PageChoice choice = new PageChoice(visit.site(), home);
        SitemapLook map = sitemap(visit.sitemaps().stream().findFirst().orElse(home.resolve("/sitemap.xml")), choice);
        return map.part().isPresent() ? sitemap(map.part().get(), choice).pages() : map.pages();
    }

    private SitemapLook sitemap(URI url, PageChoice choice) throws InterruptedException {
        return switch (visit.sitemap(url)) {
            case Page page ->
                parser.whenFree(page.body().length(), () -> SitemapLook.at(page, choice, settings.tagsAtOnce()));
            case Refused refused -> {
                pages.heed(refused);
                yield SitemapLook.NOTHING;
            }
            case Elsewhere _ -> SitemapLook.NOTHING;
        };
    }

    private VisitResult movedTo(Elsewhere elsewhere) {
        return VisitResult.moved(visit.site(), elsewhere.to());
    }

    private VisitResult ended(Refused refused) {
        return ended(Outcome.of(refused.reason()), refused.message());
    }

    private VisitResult ended(Outcome outcome, @Nullable String reason) {
        return VisitResult.unread(visit.site(), outcome, reason, pages.seen(), leaveAlone());
    }

    private Duration leaveAlone() {
        return pages.leaveAlone().compareTo(LONGEST_REST) < 0 ? pages.leaveAlone() : LONGEST_REST;
    }
}
