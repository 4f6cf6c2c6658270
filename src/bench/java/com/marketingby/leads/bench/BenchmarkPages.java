package com.marketingby.leads.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One site of eight pages for the microbenchmarks: the first ones, by name, of the folder in {@code leads.bench.pages}. */
public final class BenchmarkPages {
    private static final int MOST = 8;

    private BenchmarkPages() {}

    /** One page as it came. */
    public record Source(URI url, byte[] bytes) {
        /** Its document. */
        public Document parse() {
            try {
                return Jsoup.parse(new ByteArrayInputStream(bytes), null, url.toString());
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The pages, the home page first. */
    public static List<Source> read() throws IOException {
        var folder = Path.of(System.getProperty("leads.bench.pages", "src/test/resources/sandbox/pages"));
        var pages = new ArrayList<Source>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".html")).sorted().limit(MOST).toList()) {
                var path = pages.isEmpty() ? "" : String.valueOf(pages.size());
                pages.add(new Source(URI.create("https://clinic.example/" + path), Files.readAllBytes(file)));
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalStateException("The folder %s of leads.bench.pages has no .html file".formatted(folder));
        }
        return pages;
    }
}
