package com.marketingby.leads.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The plain reader's visit of one website: robots.txt, the home page, and up to two pages that it links to. */
final class PlainVisit {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern WANTED = Pattern.compile("(?i)contact|about|team|location|privacy");
    private static final int MORE_PAGES = 2;

    private final HttpClient client;

    PlainVisit(HttpClient client) {
        this.client = client;
    }

    PlainSite read(URI website) {
        var began = Instant.now();
        var pages = new ArrayList<Document>();
        try {
            var robots = PlainRobots.parse(text(website.resolve("/robots.txt")));
            page(website, robots).ifPresent(pages::add);
            for (var link : pages.isEmpty() ? List.<URI>of() : links(pages.getFirst(), website)) {
                page(link, robots).ifPresent(pages::add);
            }
        } catch (IOException failure) {
            System.err.println(website + ": " + failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return PlainSite.of(website, pages, began);
    }

    private static List<URI> links(Document home, URI website) {
        return home.select("a[href]").stream().map(anchor -> anchor.absUrl("href").split("#", 2)[0])
                .filter(address -> address.startsWith(website.resolve("/").toString()))
                .filter(address -> WANTED.matcher(address).find() && !address.contains(" ")).distinct()
                .limit(MORE_PAGES).map(URI::create).toList();
    }

    private Optional<Document> page(URI url, PlainRobots robots) throws IOException, InterruptedException {
        if (!robots.allow(url.getPath())) {
            return Optional.empty();
        }
        var body = body(url);
        return body.isEmpty() ? Optional.empty()
                : Optional.of(Jsoup.parse(new ByteArrayInputStream(body.get()), null, url.toString()));
    }

    private String text(URI url) throws IOException, InterruptedException {
        return body(url).map(body -> new String(body, StandardCharsets.UTF_8)).orElse("");
    }

    private Optional<byte[]> body(URI url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url).timeout(PATIENCE).header("Accept-Encoding", "gzip").build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        var zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        try (InputStream body = zipped ? new GZIPInputStream(answer.body()) : answer.body()) {
            var bytes = body.readAllBytes();
            return answer.statusCode() == 200 ? Optional.of(bytes) : Optional.empty();
        }
    }
}
