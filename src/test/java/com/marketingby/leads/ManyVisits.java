package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The memory of one process that visits many websites of a list, each of four pages on a loopback address of its own. Not part of the build:
 * {@code mvn -q test -Dtest=ManyVisits -Dvisits=20000 -Dlines=20000 -Dkilobytes=60}.
 */
class ManyVisits {
    private static final int VISITS = Integer.getInteger("visits", 20_000);
    private static final int LINES = Integer.getInteger("lines", VISITS);
    private static final long MOST_KILOBYTES = 512 * 1024;
    private static final String WORDS = "<p>We have cared for families in Texas for twenty years, with kindness and good humour.</p>\n"
            .repeat(Integer.getInteger("kilobytes", 60) * 10);

    @Test
    void oneProcessStaysUnder512Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(0), 1_024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", ManyVisits::answer);
        server.start();
        try {
            var port = server.getAddress().getPort();
            var list = Files.write(folder.resolve("list.txt"),
                    IntStream.range(0, LINES).mapToObj(line -> address(line % VISITS, port)).toList());
            var began = System.nanoTime();
            var worker = worker(folder, list);
            var most = mostResident(worker);
            System.out.printf("%,d lines, %,d websites: %,d s, at most %,d MB resident%n", LINES, VISITS,
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), most / 1024);
            Files.readAllLines(folder.resolve("out.txt")).stream().limit(20).forEach(System.out::println);
            assertThat(worker.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
            assertThat(most).isLessThan(MOST_KILOBYTES);
        } finally {
            server.stop(0);
        }
    }

    private static Process worker(Path folder, Path list) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp",
                classes, "com.marketingby.leads.cli.LeadScraper", "run", "individual", "--file", list.toString());
        worker.environment().put("LEADS_ALLOW_PRIVATE_HOSTS", "true");
        worker.environment().putIfAbsent("LEADS_HOME", folder.resolve("home").toString());
        return worker.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** The most memory of the process that was resident at a time, in kilobytes, when it has ended. */
    private static long mostResident(Process worker) throws IOException, InterruptedException {
        long most = 0;
        while (!worker.waitFor(500, TimeUnit.MILLISECONDS)) {
            var status = Path.of("/proc/" + worker.pid() + "/status");
            most = Files.exists(status) ? Math.max(most, peak(Files.readAllLines(status))) : most;
        }
        return most;
    }

    private static long peak(List<String> status) {
        return status.stream().filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    private static String address(int site, int port) {
        return "http://127.%d.%d.%d:%d/".formatted(10 + site / 62_500, site / 250 % 250, 1 + site % 250, port);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
                return;
            }
            var robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            var page = (robots ? "User-agent: *\nAllow: /\n" : page(exchange)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", robots ? "text/plain" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String page(HttpExchange exchange) {
        var address = exchange.getLocalAddress().getAddress().getAddress();
        var number = IntStream.range(0, 4).mapToObj(part -> String.valueOf(address[part] & 0xff)).skip(1)
                .collect(Collectors.joining(" "));
        var house = (address[2] & 0xff) * 250 + (address[3] & 0xff);
        return """
                <html lang="en"><head><title>Clinic %1$s</title></head><body><h1>Clinic %1$s</h1>
                <a href="/contact">Contact</a> <a href="/about">About us</a> <a href="/privacy">Privacy</a>
                %2$s<footer>Clinic %1$s<br>%3$d Oak St, Austin, TX 78701<br>Phone (512) 555-01%4$02d</footer></body></html>
                """.formatted(number, WORDS, house, address[3] & 0x3f);
    }
}
