package com.marketingby.leads.site;

import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.compliance.PageRead;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.contact.HtmlPage;
import com.marketingby.leads.page.Fetched.Page;
import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Parses a page once and takes from its document all that is wanted of it; the document is then let go. */
final class PageReader {
    private final ContactReader contacts;
    private final EvidenceReader evidence;

    PageReader(ContactReader contacts, EvidenceReader evidence) {
        this.contacts = contacts;
        this.evidence = evidence;
    }

    /** The home page: whether it is a page of a business at all, and which pages to read next. */
    FirstLook home(Page page, SiteKey site, int mostTags) {
        Parser.Parsed parsed = Parser.parse(page, mostTags);
        Optional<PageLook> unfit = PageLook.of(parsed.document());
        List<URI> links = unfit.isPresent() ? List.of() : new PageChoice(site, page.url()).from(parsed.document());
        return new FirstLook(unfit, links, MetaRefresh.of(parsed.document()), reading(page, parsed, unfit, 0));
    }

    /** @param index of the page among those of the visit that were read */
    PageReading read(Page page, int index, int mostTags) {
        Parser.Parsed parsed = Parser.parse(page, mostTags);
        return reading(page, parsed, PageLook.of(parsed.document()), index);
    }

    private PageReading reading(Page page, Parser.Parsed parsed, Optional<PageLook> unfit, int index) {
        if (unfit.isPresent()) {
            PageSeen seen = new PageSeen(page.url(), page.status(), null, 0, unfit.get().words());
            return new PageReading(seen, Optional.empty(), parsed.markup().tags());
        }
        int length = parsed.markup().length();
        boolean cut = page.truncated() || length < page.body().length();
        PageSeen seen = new PageSeen(page.url(), page.status(), page.body().sha256(), length,
                cut ? "cut after " + length + " bytes" : null);
        return new PageReading(seen, Optional.of(contents(page, parsed.document(), index)), parsed.markup().tags());
    }

    private PageReading.Contents contents(Page page, Document document, int index) {
        boolean quotable = page.quotable() && MetaRobots.allowQuotes(document);
        return new PageReading.Contents(page.url(), quotable, contacts.view(new HtmlPage(page.url(), document), index),
                evidence.read(new PageRead(page.url(), document, page.body().sha256(), quotable), index == 0),
                isTerms(page.url()) ? Terms.prohibition(document) : Optional.empty());
    }

    private static boolean isTerms(URI url) {
        return Topic.LEGAL.isNamedIn(url.getPath());
    }
}
