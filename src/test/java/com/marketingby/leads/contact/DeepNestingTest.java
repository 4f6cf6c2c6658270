package com.marketingby.leads.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DeepNestingTest {
    @Test
    void twentyThousandNestedElementsAreWalked() {
        var document = Document.createShell("https://oakdental.com/");
        Element inner = document.body();
        for (var depth = 0; depth < 20_000; depth++) {
            var child = new Element(depth % 2 == 0 ? "div" : "span").attr("itemprop", "name").attr("class", "vcard");
            inner.appendChild(child);
            inner = child;
        }
        inner.text("info@oakdental.com");
        var contacts = Examples.read(List.of(new HtmlPage(URI.create("https://oakdental.com/"), document)));
        assertThat(contacts.emails()).extracting(Sourced::value).containsExactly("info@oakdental.com");
    }
}
