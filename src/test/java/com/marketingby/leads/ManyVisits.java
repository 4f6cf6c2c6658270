package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import com.sun.net.httpserver.HttpExchange;
import com.marketingby.leads.schema.TestDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The memory and the database connections of one process that takes the websites of a long list through all steps, each on a loopback address of its
 * own. Not part of the build: {@code mvn -q test -Dtest=ManyVisits -Dvisits=20000 -Dlines=20000 -Dpages=4 -Dkilobytes=60}, and {@code -Doptions} for
 * other options of its JVM.
 */
class ManyVisits {
    private static final int VISITS = Integer.getInteger("visits", 20_000);
    private static final int LINES = Integer.getInteger("lines", VISITS);
    private static final int PAGES = Integer.getInteger("pages", 4);
    private static final String OPTIONS = System.getProperty("options", "-Xmx256m");
    private static final long MOST_KILOBYTES = 400 * 1024;
    private static final int MOST_CONNECTIONS = 3;
    private static final String WORDS = "<p>We have cared for families in Texas for twenty years, with kindness and good humour.</p>\n"
            .repeat(Integer.getInteger("kilobytes", 60) * 10);

    private static final String LINKS = Stream.of("contact", "about", "privacy").limit(PAGES - 1)
            .map("<a href=\"/%1$s\">%1$s</a>"::formatted).collect(Collectors.joining(" "));

    @Test
    void oneProcessStaysUnder400Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(0), 1_024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", ManyVisits::answer);
        server.start();
        try (var database = TestDatabase.migrated()) {
            var port = server.getAddress().getPort();
            var list = Files.write(folder.resolve("list.txt"),
                    IntStream.range(0, LINES).mapToObj(line -> address(line % VISITS, port)).toList());
            var began = System.nanoTime();
            var worker = worker(folder, list, database.url());
            var use = mostUsed(worker, database.jdbc());
            System.out.printf("%s: %,d lines, %,d websites: %,d s, at most %,d MB resident and %d connections%n", OPTIONS,
                    LINES, VISITS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), use.resident() / 1024,
                    use.connections());
            Files.readAllLines(folder.resolve("out.txt")).stream().limit(20).forEach(System.out::println);
            assertThat(worker.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
            assertThat(use.resident()).isLessThan(MOST_KILOBYTES);
            assertThat(use.connections()).isLessThanOrEqualTo(MOST_CONNECTIONS);
        } finally {
            server.stop(0);
        }
    }

    private static Process worker(Path folder, Path list, String database) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of("-cp", classes, "com.marketingby.leads.cli.LeadScraper", "run", "individual", "--file",
                list.toString()));
        var worker = new ProcessBuilder(command);
        worker.environment().putAll(Map.of("LEADS_ALLOW_PRIVATE_HOSTS", "true", "DATABASE_URL", database));
        return worker.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** @param resident the most memory at a time, in kilobytes */
    private record Use(long resident, int connections) {}

    /** The most that the process uses until it has ended; once a minute it is said how far the run is. */
    private static Use mostUsed(Process worker, JdbcClient database) throws IOException, InterruptedException {
        var most = new Use(0, 0);
        for (var look = 0; !worker.waitFor(500, TimeUnit.MILLISECONDS); look++) {
            var status = Path.of("/proc/" + worker.pid() + "/status");
            var resident = Files.exists(status) ? kilobytes(Files.readAllLines(status)) : 0;
            most = new Use(Math.max(most.resident(), resident), Math.max(most.connections(), connections(database)));
            if (look % 120 == 119) {
                System.out.printf("%s: %s%n", most, progress(database));
            }
        }
        return most;
    }

    /** The worker's, besides those of this class. */
    private static int connections(JdbcClient database) {
        return database.sql("""
                select count(*)
                  from pg_stat_activity
                 where datname = current_database() and application_name = 'lead-scraper' and pid <> pg_backend_pid()
                """).query(Integer.class).single();
    }

    private static String progress(JdbcClient database) {
        return database.sql("select coalesce(jsonb_object_agg(state, n)::text, '') from (select state, count(*) as n from candidates group by state) c")
                .query(String.class).single();
    }

    private static long kilobytes(List<String> status) {
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
                %5$s
                %2$s<footer>Clinic %1$s<br>%3$d Oak St, Austin, TX 78701<br>Phone (512) 555-01%4$02d</footer></body></html>
                """.formatted(number, WORDS, house, address[3] & 0x3f, LINKS);
    }
}
