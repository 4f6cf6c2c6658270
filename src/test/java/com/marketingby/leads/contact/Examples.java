package com.marketingby.leads.contact;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** Small websites for the tests. */
final class Examples {
    private Examples() {}

    static HtmlPage page(String path, String html) {
        return new HtmlPage(URI.create("https://www.oakdental.com" + path), Jsoup.parse(html));
    }

    /** The contacts of a website whose pages have these bodies, the home page first. */
    static Contacts site(String... bodies) {
        var pages = new ArrayList<HtmlPage>();
        for (var body : bodies) {
            pages.add(page(pages.isEmpty() ? "/" : "/page" + pages.size(), body));
        }
        return read(pages);
    }

    static Contacts read(List<HtmlPage> pages) {
        var reader = new ContactReader();
        return reader.read(IntStream.range(0, pages.size()).mapToObj(index -> reader.view(pages.get(index), index))
                .toList());
    }

    static ContactCard card(String... bodies) {
        return site(bodies).card(LocationHint.none());
    }

    static List<String> emails(String body) {
        return site(body).emails().stream().map(Sourced::value).toList();
    }

    static List<String> phones(String body) {
        return site(body).phones().stream().map(Sourced::value).toList();
    }

    static List<PostalAddress> addresses(String body) {
        return site(body).addresses().stream().map(Sourced::value).toList();
    }
}
