package com.marketingby.leads;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A load server: as many small websites as one asks for, each of a few pages on a loopback address of its own. */
public final class ManyWebsites implements AutoCloseable {
    private static final String WORDS = "<p>We have cared for families in Texas for twenty years, with kindness and good humour.</p>\n";

    /** By digit. */
    static final String LETTERS = "aeioubdlmr";

    private final HttpServer server;
    private final Duration delay;
    private final String links;
    private final String words;

    /**
     * Starts serving.
     *
     * @param delay before each answer
     */
    public ManyWebsites(Duration delay, int pages, int kilobytes) throws IOException {
        this.delay = delay;
        this.links = Stream.of("contact", "about", "privacy").limit(pages - 1)
                .map("<a href=\"/%1$s\">%1$s</a>"::formatted).collect(Collectors.joining(" "));
        this.words = WORDS.repeat(kilobytes * 10);
        server = HttpServer.create(new InetSocketAddress(0), 1_024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Writes a list of lines that name so many websites in turn. */
    public Path list(Path file, int lines, int websites) throws IOException {
        return Files.write(file, IntStream.range(0, lines).mapToObj(line -> address(line % websites)).toList());
    }

    private String address(int site) {
        return "http://127.%d.%d.%d:%d/".formatted(10 + site / 62_500, site / 250 % 250, 1 + site % 250, port());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
                return;
            }
            LockSupport.parkNanos(delay.toNanos());
            var robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            var page = (robots ? "User-agent: *\nAllow: /\n" : page(exchange)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", robots ? "text/plain" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private String page(HttpExchange exchange) {
        var address = exchange.getLocalAddress().getAddress().getAddress();
        var name = name(address[1] & 0xff, address[2] & 0xff, address[3] & 0xff);
        var house = (address[2] & 0xff) * 250 + (address[3] & 0xff);
        return """
                <html lang="en"><head><title>%1$s</title></head><body><h1>%1$s</h1>
                %5$s
                %2$s<footer>%1$s<br>%3$d Oak St, Austin, TX 78701<br>Phone (512) 555-01%4$02d</footer></body></html>
                """.formatted(name, words, house, address[3] & 0x3f, links);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** {@code Eaxave Dental} for 127.10.0.1: a letter for each digit, so that it reads like a name. */
    static String name(int second, int third, int fourth) {
        var digits = second + "x" + third + "v" + fourth;
        var letters = digits.chars().mapToObj(c -> c >= '0' && c <= '9' ? LETTERS.charAt(c - '0') : (char) c)
                .map(String::valueOf).collect(Collectors.joining());
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) + " Dental";
    }
}
