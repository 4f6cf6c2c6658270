package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Parses pages on as many threads of the operating system as there are cores, fewer where pages are long: documents are many times
 * as large as their pages, so that no more are worked on at once than fit into a share of the memory. And parsing waits for
 * nothing, so that on the carriers of virtual threads it would keep all requests waiting until sites seem too slow.
 */
final class Parser {
    private static final long IDLE_SECONDS = 10;
    /** How deep elements may stand in each other; what stands deeper is put beside them. */
    private static final int DEEPEST = 512;
    /** How many times as large as its page a document is at the worst, which is a page of nothing but the shortest tags. */
    private static final int SWELLING = 24;
    private static final int UNIT = 1_024;

    private final ThreadPoolExecutor cores;
    private final Semaphore memory;
    private final int units;

    /** @param memory bytes that all documents together may take up, by an estimate for the worst */
    Parser(int cores, long memory) {
        this.units = Math.toIntExact(Math.clamp(memory / UNIT, 1, Integer.MAX_VALUE));
        this.memory = new Semaphore(units, true);
        this.cores = new ThreadPoolExecutor(cores, cores, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("parser-", 1).factory());
        this.cores.allowCoreThreadTimeOut(true);
    }

    /** Does work on the documents of so many bytes of HTML as soon as a core and memory are free for it; they must not outlive it. */
    <T> T whenFree(long bytes, Supplier<T> work) throws InterruptedException {
        Future<T> parsed = cores.submit(() -> withMemory(bytes, work));
        try {
            return parsed.get();
        } catch (ExecutionException broken) {
            throw unchecked(broken);
        } finally {
            parsed.cancel(true);
        }
    }

    private <T> T withMemory(long bytes, Supplier<T> work) throws InterruptedException {
        int share = Math.toIntExact(Math.clamp(bytes * SWELLING / UNIT, 1, units));
        memory.acquire(share);
        try {
            return work.get();
        } finally {
            memory.release(share);
        }
    }

    private static RuntimeException unchecked(ExecutionException broken) {
        return switch (broken.getCause()) {
            case RuntimeException mistake -> mistake;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("parsing ends with a result", broken);
        };
    }

    /**
     * The document of no more than the given number of tags, by the character set of byte order mark, header or meta tag, or by the one that the page is
     * plainly in.
     */
    static Parsed parse(Page page, int tags) {
        return parse(page.url(), page.body().bytes(), page.charset(), tags);
    }

    /** @param header the character set that the answer's header names, if any */
    static Parsed parse(URI url, byte[] body, @Nullable String header, int tags) {
        Markup markup = Markup.of(body, tags);
        Characters characters = markup.characters();
        Document document = parse(url, markup, characters.certain().map(Charset::name).orElse(header));
        Charset said = document.outputSettings().charset();
        Charset real = characters.insteadOf(said);
        return new Parsed(real.equals(said) ? document : parse(url, markup, real.name()), markup);
    }

    private static Document parse(URI url, Markup markup, @Nullable String charset) {
        try {
            return parse(url, markup, charset, org.jsoup.parser.Parser.htmlParser());
        } catch (IndexOutOfBoundsException _) {
            // jsoup 1.24.1 loses count of open <b>, <i> and the like where it cuts the depth.
            return words(url, parse(url, markup, charset, org.jsoup.parser.Parser.xmlParser()));
        }
    }

    /** A page without its order: its title, what it says to robots, and its words. */
    private static Document words(URI url, Document read) {
        Document words = Document.createShell(url.toString());
        words.outputSettings().charset(read.outputSettings().charset());
        words.title(read.select("title").text());
        read.select("meta").forEach(meta -> words.head().appendChild(meta.clone()));
        read.select("title, script, style").remove();
        words.body().text(read.text());
        return words;
    }

    /** A sitemap's document, within the same limits. */
    static Document parseXml(Page page, int tags) {
        return parse(page.url(), Markup.of(page.body().bytes(), tags), StandardCharsets.UTF_8.name(),
                org.jsoup.parser.Parser.xmlParser());
    }

    private static Document parse(URI url, Markup markup, @Nullable String charset,
            org.jsoup.parser.Parser parser) {
        try {
            return Jsoup.parse(markup.stream(), charset, url.toString(), parser.setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** A document, and the markup that it was made of. */
    record Parsed(Document document, Markup markup) {}
}
