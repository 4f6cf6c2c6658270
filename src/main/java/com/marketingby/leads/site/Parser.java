package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses pages, and lets no more visits work on documents at once than there are cores: documents are large, and parsing does not wait for anything. */
final class Parser {
    private final Semaphore cores;

    Parser(int cores) {
        this.cores = new Semaphore(cores);
    }

    /** Does work on documents as soon as a core is free for it. */
    <T> T whenFree(Supplier<T> work) throws InterruptedException {
        cores.acquire();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /** The document, by the character set of byte order mark, header or meta tag. */
    static Document parse(Page page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.body().bytes()), page.charset(), page.url().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** A sitemap's document. */
    static Document parseXml(Page page) {
        return Jsoup.parse(new String(page.body().bytes(), StandardCharsets.UTF_8), page.url().toString(),
                org.jsoup.parser.Parser.xmlParser());
    }
}
