package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched.Page;
import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What the home page tells before anything else is fetched: whether it is a page of a business at all, and which pages to read next. */
record FirstLook(Optional<PageLook> unfit, List<URI> links) {
    static FirstLook at(Page home, SiteKey site, int tags) {
        Document document = Parser.parse(home, tags).document();
        Optional<PageLook> unfit = PageLook.of(document);
        return new FirstLook(unfit, unfit.isPresent() ? List.of() : new PageChoice(site, home.url()).from(document));
    }
}
