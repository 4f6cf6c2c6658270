package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which pages of a site are worth a request: those most likely to hold contacts and legal notices, one of each topic before a second of any. */
final class PageChoice {
    private static final int LINKS_LOOKED_AT = 2_000;

    private final SiteKey site;
    private final URI home;

    PageChoice(SiteKey site, URI home) {
        this.site = site;
        this.home = home;
    }

    /** The pages that a page links to, most wanted first. */
    List<URI> from(Document document) {
        return ranked(document.stream().filter(PageChoice::isLink).limit(LINKS_LOOKED_AT)
                .flatMap(anchor -> link(anchor).stream()).toList(), document);
    }

    /** The pages that a sitemap names, most wanted first. */
    List<URI> fromSitemap(Document sitemap) {
        return ranked(sitemap.select("url > loc").stream().limit(LINKS_LOOKED_AT)
                .map(loc -> Link.of(loc.text().strip(), "", home, site))
                .flatMap(Optional::stream).toList(), sitemap);
    }

    /** Where a sitemap only names others, the one most likely to list pages. */
    Optional<URI> partOf(Document sitemap) {
        List<URI> parts = sitemap.select("sitemap > loc").stream().limit(LINKS_LOOKED_AT)
                .map(loc -> WebAddress.link(loc.text().strip()))
                .flatMap(Optional::stream).filter(site::holds).toList();
        return parts.stream().filter(part -> part.getPath().contains("page")).findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private List<URI> ranked(List<Link> links, Document document) {
        Map<String, Link> distinct = new LinkedHashMap<>();
        links.forEach(link -> distinct.putIfAbsent(link.key(), link));
        distinct.remove(Link.HOME_KEY);
        canonical(document).ifPresent(distinct::remove);
        Map<Topic, List<URI>> byTopic = new EnumMap<>(Topic.class);
        distinct.values().forEach(link -> link.topic()
                .ifPresent(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(link.url())));
        return oneOfEachFirst(byTopic);
    }

    private static List<URI> oneOfEachFirst(Map<Topic, List<URI>> byTopic) {
        List<URI> chosen = new ArrayList<>();
        int deepest = byTopic.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < deepest; round++) {
            for (List<URI> urls : byTopic.values()) {
                if (round < urls.size()) {
                    chosen.add(urls.get(round));
                }
            }
        }
        return chosen;
    }

    private Optional<String> canonical(Document document) {
        return document.stream().filter(PageChoice::isCanonical).findFirst()
                .flatMap(link -> Link.of(link.absUrl("href"), "", home, site))
                .map(Link::key);
    }

    private static boolean isLink(Element element) {
        return (element.nameIs("a") || element.nameIs("area")) && element.hasAttr("href");
    }

    private static boolean isCanonical(Element element) {
        return element.nameIs("link") && element.attr("rel").trim().equalsIgnoreCase("canonical")
                && element.hasAttr("href");
    }

    /** Most links are about nothing that is wanted, which their words tell before their addresses are read. */
    private Optional<Link> link(Element anchor) {
        String words = words(anchor);
        String address = anchor.attr("href");
        boolean promising = address.contains("%") || Topic.of(words).or(() -> Topic.of(address)).isPresent();
        return promising ? Link.of(anchor.absUrl("href"), words, home, site) : Optional.empty();
    }

    private static String words(Element anchor) {
        String text = anchor.text();
        String words = text.isBlank()
                ? anchor.attr("aria-label") + " " + anchor.attr("title") + " " + anchor.select("img[alt]").attr("alt")
                : text;
        return words.strip();
    }
}
