package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a sitemap names: another one that is more likely to list pages, or the pages to read next. */
record SitemapLook(Optional<URI> part, List<URI> pages) {
    static final SitemapLook NOTHING = new SitemapLook(Optional.empty(), List.of());

    static SitemapLook at(Page sitemap, PageChoice choice, int tags) {
        Document document = Parser.parseXml(sitemap, tags);
        return new SitemapLook(choice.partOf(document), choice.fromSitemap(document));
    }
}
