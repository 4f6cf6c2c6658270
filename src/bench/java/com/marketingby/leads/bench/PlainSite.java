package com.marketingby.leads.bench;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What the plain reader takes from the pages of a website: of each the first that there is. */
record PlainSite(URI website, Optional<String> company, Optional<String> email, Optional<String> phone, int pages,
        Instant began) {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-zA-Z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\(?\\b[2-9]\\d{2}\\)?[ .-]?\\d{3}[ .-]\\d{4}\\b");

    static PlainSite of(URI website, List<Document> pages, Instant began) {
        return new PlainSite(website, first(pages, page -> Optional.of(page.title())), first(pages, PlainSite::email),
                first(pages, PlainSite::phone), pages.size(), began);
    }

    private static Optional<String> first(List<Document> pages, Function<Document, Optional<String>> reading) {
        return pages.stream().flatMap(page -> reading.apply(page).stream()).findFirst();
    }

    private static Optional<String> email(Document page) {
        return linked(page, "mailto:").or(() -> written(page, EMAIL));
    }

    private static Optional<String> phone(Document page) {
        return linked(page, "tel:").or(() -> written(page, PHONE));
    }

    private static Optional<String> linked(Document page, String scheme) {
        return Optional.ofNullable(page.selectFirst("a[href^=" + scheme + "]"))
                .map(link -> link.attr("href").substring(scheme.length()).split("\\?", 2)[0].strip());
    }

    private static Optional<String> written(Document page, Pattern pattern) {
        return pattern.matcher(page.text()).results().map(match -> match.group()).findFirst();
    }
}
