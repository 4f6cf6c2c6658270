package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Parses pages on as many threads of the operating system as there are cores. Documents are large, so that no more are worked on
 * at once; and parsing waits for nothing, so that on the carriers of virtual threads it would keep all requests waiting until
 * sites seem too slow.
 */
final class Parser {
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor cores;

    Parser(int cores) {
        this.cores = new ThreadPoolExecutor(cores, cores, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("parser-", 1).factory());
        this.cores.allowCoreThreadTimeOut(true);
    }

    /** Does work on documents as soon as a core is free for it. */
    <T> T whenFree(Supplier<T> work) throws InterruptedException {
        Future<T> parsed = cores.submit(work::get);
        try {
            return parsed.get();
        } catch (ExecutionException broken) {
            throw unchecked(broken);
        } finally {
            parsed.cancel(true);
        }
    }

    private static RuntimeException unchecked(ExecutionException broken) {
        return switch (broken.getCause()) {
            case RuntimeException mistake -> mistake;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("parsing ends with a result", broken);
        };
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
