package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.compliance.PageRead;
import com.marketingby.leads.compliance.SiteRead;
import com.marketingby.leads.compliance.Transport;
import com.marketingby.leads.compliance.UnreadPage;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.contact.Contacts;
import com.marketingby.leads.contact.HtmlPage;
import com.marketingby.leads.page.Fetched.Page;
import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Reads contacts and evidence from the pages of one visit, all at once, when the last of them has come. */
final class SiteReading {
    private final ContactReader contacts;
    private final EvidenceReader evidence;
    private final Quotes quotes;
    private final SiteSettings settings;

    SiteReading(ContactReader contacts, EvidenceReader evidence, Quotes quotes, SiteSettings settings) {
        this.contacts = contacts;
        this.evidence = evidence;
        this.quotes = quotes;
        this.settings = settings;
    }

    VisitResult read(SiteKey site, PagesRead pages, Transport transport) {
        List<PageSeen> seen = new ArrayList<>();
        List<PageRead> documents = new ArrayList<>();
        addAll(pages, documents, seen);
        seen.addAll(pages.seen());
        return read(site, documents, seen, transport);
    }

    /** The earlier visit, and behind it what the pages tell; its evidence stays, for it is of the pages that every site is judged by. */
    VisitResult added(SiteKnowledge before, PagesRead pages) {
        List<PageSeen> seen = new ArrayList<>(before.pages());
        List<PageRead> documents = new ArrayList<>();
        addAll(pages, documents, seen);
        seen.addAll(pages.seen());
        Contacts known = Objects.requireNonNull(before.contacts());
        return VisitResult.read(before.site(), seen, documents.isEmpty() ? known : known.with(contacts(documents)),
                Objects.requireNonNull(before.evidence()));
    }

    private void addAll(PagesRead pages, List<PageRead> documents, List<PageSeen> seen) {
        long bytes = settings.readAtOnce().toBytes();
        int tags = settings.tagsAtOnce();
        for (Page page : pages.read()) {
            bytes -= page.body().length();
            if (tags == 0 || (bytes < 0 && !documents.isEmpty())) {
                seen.add(new PageSeen(page.url(), page.status(), null, 0,
                        "the pages of this site are too long together"));
            } else {
                tags -= add(page, tags, documents, seen);
            }
        }
    }

    /** Returns the number of tags that the page had. */
    private static int add(Page page, int tags, List<PageRead> documents, List<PageSeen> seen) {
        Parser.Parsed parsed = Parser.parse(page, tags);
        Document document = parsed.document();
        int length = parsed.markup().length();
        Optional<PageLook> unfit = PageLook.of(document);
        if (unfit.isPresent()) {
            seen.add(new PageSeen(page.url(), page.status(), null, 0, unfit.get().words()));
        } else {
            documents.add(new PageRead(page.url(), document, page.body().sha256(),
                    page.quotable() && MetaRobots.allowQuotes(document)));
            seen.add(new PageSeen(page.url(), page.status(), page.body().sha256(), length,
                    page.truncated() || length < page.body().length() ? "cut after " + length + " bytes" : null));
        }
        return parsed.markup().tags();
    }

    private VisitResult read(SiteKey site, List<PageRead> documents, List<PageSeen> seen, Transport transport) {
        Optional<String> prohibition = documents.stream().filter(page -> isTerms(page.url()))
                .flatMap(page -> Terms.prohibition(page.document()).stream())
                .findFirst();
        if (prohibition.isPresent()) {
            return VisitResult.unread(site, Outcome.FORBIDDEN,
                    "its terms forbid reading by programs: " + prohibition.get(), seen, Duration.ZERO);
        }
        List<UnreadPage> unread = seen.stream().filter(page -> page.unread() != null)
                .map(page -> new UnreadPage(page.url().toString(), page.status() + " " + page.unread())).toList();
        return VisitResult.read(site, seen, contacts(documents),
                evidence.read(new SiteRead(documents, unread, transport)));
    }

    private Contacts contacts(List<PageRead> documents) {
        Contacts found = contacts
                .read(documents.stream().map(page -> new HtmlPage(page.url(), page.document())).toList());
        Set<URI> silent = documents.stream().filter(page -> !page.quotable()).map(PageRead::url)
                .collect(Collectors.toSet());
        return silent.isEmpty() ? found : quotes.without(found, silent);
    }

    private static boolean isTerms(URI url) {
        return Topic.LEGAL.isNamedIn(url.getPath());
    }
}
