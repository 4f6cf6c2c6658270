package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.compliance.Transport;
import com.marketingby.leads.compliance.UnreadPage;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.contact.Contacts;
import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the pages of one visit told, when the last of them was read. */
final class SiteReading {
    private final ContactReader contacts;
    private final Quotes quotes;

    SiteReading(ContactReader contacts, Quotes quotes) {
        this.contacts = contacts;
        this.quotes = quotes;
    }

    VisitResult read(SiteKey site, PagesRead pages, Transport transport) {
        List<PageReading.Contents> read = pages.contents();
        Optional<String> prohibition = read.stream().flatMap(page -> page.prohibition().stream()).findFirst();
        if (prohibition.isPresent()) {
            return VisitResult.unread(site, Outcome.FORBIDDEN,
                    "its terms forbid reading by programs: " + prohibition.get(), pages.seen(), Duration.ZERO);
        }
        List<UnreadPage> unread = pages.seen().stream().filter(page -> page.unread() != null)
                .map(page -> new UnreadPage(page.url().toString(), page.status() + " " + page.unread())).toList();
        return VisitResult.read(site, pages.seen(), contacts(read),
                new Evidence(transport, read.stream().map(PageReading.Contents::evidence).toList(), unread));
    }

    /** The earlier visit, and behind it what the pages tell; its evidence stays, for it is of the pages that every site is judged by. */
    VisitResult added(SiteKnowledge before, PagesRead pages) {
        List<PageSeen> seen = Stream.concat(before.pages().stream(), pages.seen().stream()).toList();
        List<PageReading.Contents> read = pages.contents();
        Contacts known = Objects.requireNonNull(before.contacts());
        return VisitResult.read(before.site(), seen, read.isEmpty() ? known : known.with(contacts(read)),
                Objects.requireNonNull(before.evidence()));
    }

    private Contacts contacts(List<PageReading.Contents> pages) {
        Contacts found = contacts.read(pages.stream().map(PageReading.Contents::view).toList());
        Set<URI> silent = pages.stream().filter(page -> !page.quotable()).map(PageReading.Contents::url)
                .collect(Collectors.toSet());
        return silent.isEmpty() ? found : quotes.without(found, silent);
    }
}
