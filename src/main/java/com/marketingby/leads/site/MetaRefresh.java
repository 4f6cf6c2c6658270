package com.marketingby.leads.site;

import com.marketingby.leads.page.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page with hardly any words of its own sends its readers at once: the redirect of those who cannot have their server make one. */
final class MetaRefresh {
    private static final int LONGEST_DELAY_SECONDS = 5;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern CONTENT = Pattern.compile(
            "\\s*(\\d{1,3})(?:\\.\\d*)?(?:\\s*[;,]\\s*|\\s+)(?:url\\s*=\\s*)?(?:'([^']*)'?|\"([^\"]*)\"?|(\\S.*))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MetaRefresh() {}

    static Optional<URI> of(Document document) {
        return document.stream().filter(MetaRefresh::isRefresh)
                .flatMap(meta -> target(meta).flatMap(to -> absolute(meta, to)).stream()).findFirst()
                .filter(to -> !isRenewal(document, to) && document.body().text().length() <= LONGEST_TEXT);
    }

    /** A page that sends to its own address only renews itself. */
    private static boolean isRenewal(Document document, URI to) {
        return WebAddress.link(document.location()).filter(to::equals).isPresent();
    }

    private static boolean isRefresh(Element element) {
        return element.nameIs("meta") && element.attr("http-equiv").strip().equalsIgnoreCase("refresh")
                && element.closest("noscript, template") == null;
    }

    private static Optional<String> target(Element meta) {
        Matcher content = CONTENT.matcher(meta.attr("content"));
        return content.matches() && Integer.parseInt(content.group(1)) <= LONGEST_DELAY_SECONDS
                ? Stream.of(2, 3, 4).map(content::group).filter(to -> to != null && !to.isBlank()).findFirst()
                : Optional.empty();
    }

    private static Optional<URI> absolute(Element meta, String to) {
        Element link = new Element("a").attr("href", to.strip());
        link.setBaseUri(meta.baseUri());
        return WebAddress.link(link.absUrl("href"));
    }
}
