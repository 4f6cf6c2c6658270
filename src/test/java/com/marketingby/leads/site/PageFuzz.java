package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.compliance.PageRead;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.contact.HtmlPage;
import com.marketingby.leads.contact.LocationHint;
import com.marketingby.leads.page.SiteKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Reads pages as a visit does that are mutated from fixtures by a seeded generator, for as long as {@code fuzz.minutes} says. Run by
 * {@code mvn -Pfuzz test}; an input that fails is kept in target/fuzz.
 */
class PageFuzz {
    private static final Duration SLOWEST = Duration.ofSeconds(2);
    private static final int LONGEST = 2_000_000;
    private static final List<String> PIECES = List.of("@", " at ", "[at]", " (dot) ", "mailto:", "tel:",
            "512-555-0123",
            "+1 (214) 555-0188 x9", "info@oakdental.com", "info%40oakdental%2ecom", "&#105;&#64;", "&#x110000;", "\0",
            "\uD83D",
            "\uDE00", "\u202E", "\u00A0", "\uFEFF", "<a href='mailto:", "<a href=\"tel:", "<address>", "</address>",
            "1 Main St, Austin, TX 78701", "Suite 200\n", "<br>", "<!--", "-->", "<script type='application/ld+json'>",
            "{\"@type\":\"Dentist\",\"name\":\"Oak\",\"address\":{", "[[[[[[", "}}}}", "\"telephone\":null,",
            "\"@graph\":[",
            "</script>", "<span data-cfemail='7a1c15153a181b0854191517'>", "data-cfemail='zz'",
            "<div itemscope itemtype="
                    + "'https://schema.org/Dentist'>",
            "itemprop=telephone ", "https://facebook.com/oak", "https://x.com/%%%", "http://[::1", "href='//",
            "<title>",
            "<h1>", "<table><tr><td>", "<svg><title>", "<template>", "<base href='", "Dr. Ana Diaz, DDS ",
            "© 2026 Oak LLC ",
            "Fax: ", "Monday 9:00-17:00 ", "<meta property=og:site_name content='", "<p dir=rtl>",
            "<i style=display:none>");

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16);
    private static final URI HOME = URI.create("https://oakdental.com/");
    private static final SiteKey SITE = new SiteKey("oakdental.com");

    private final ContactReader contacts = new ContactReader();
    private final EvidenceReader evidence = new EvidenceReader();
    private final Random random;
    private final List<String> seeds;

    PageFuzz() throws IOException {
        this.random = new Random(Long.getLong("fuzz.seed", 2026));
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            this.seeds = files.filter(file -> file.toString().endsWith(".html")).sorted().map(PageFuzz::text)
                    .toList();
        }
    }

    @Test
    void noPageThrowsOrTakesLong() throws IOException {
        var until = System.nanoTime() + Duration.ofMinutes(Long.getLong("fuzz.minutes", 10)).toNanos();
        long pages = 0;
        long slowest = 0;
        while (System.nanoTime() < until) {
            slowest = Math.max(slowest, read(mutated().getBytes(any(CHARSETS)), pages++));
        }
        System.out.printf("%,d pages read, the slowest in %,d ms of CPU time%n", pages, slowest / 1_000_000);
        assertThat(pages).isPositive();
    }

    /** The CPU time of reading the page, in nanoseconds. */
    private long read(byte[] page, long number) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();
        var fast = false;
        try {
            read(page);
            var spent = clock.getCurrentThreadCpuTime() - start;
            assertThat(Duration.ofNanos(spent)).as("page %d", number).isLessThan(SLOWEST);
            fast = true;
            return spent;
        } finally {
            if (!fast) {
                keep(page, number);
            }
        }
    }

    private void read(byte[] page) {
        var document = Parser.parse(HOME, page, null, Examples.SETTINGS.tagsAtOnce()).document();
        PageLook.of(document);
        new PageChoice(SITE, HOME).from(document);
        MetaRobots.allowQuotes(document);
        Terms.prohibition(document);
        evidence.read(new PageRead(HOME, document, "", true), true);
        var found = contacts.read(List.of(contacts.view(new HtmlPage(HOME, document), 0)));
        found.card(LocationHint.none());
        found.card(new LocationHint(HOME, "1 Main St", "Austin", "78701", "+15125550123"));
    }

    private static void keep(byte[] page, long number) throws IOException {
        var folder = Files.createDirectories(Path.of("target/fuzz"));
        Files.write(folder.resolve("page-" + number + ".html"), page);
    }

    private String mutated() {
        var html = new StringBuilder(any(seeds));
        for (int left = 1 + random.nextInt(30); left > 0; left--) {
            mutate(html);
        }
        html.setLength(Math.min(html.length(), LONGEST));
        return html.toString();
    }

    private void mutate(StringBuilder html) {
        var from = random.nextInt(html.length() + 1);
        var to = Math.min(html.length(), from + random.nextInt(200));
        switch (random.nextInt(8)) {
            case 0 -> html.delete(from, to);
            case 1 -> html.insert(from, html.substring(from, to));
            case 2 -> html.insert(from, slice(any(seeds)));
            case 3 -> html.replace(from, to, any(PIECES));
            case 4 -> html.insert(from, any(PIECES).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 20)));
            case 5 -> html.insert(from, (char) random.nextInt(Character.MAX_VALUE));
            default -> html.insert(from, any(PIECES));
        }
    }

    private String slice(String text) {
        var from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + random.nextInt(2_000)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
