package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The memory and the database connections of one process that takes the websites of a long list through all steps, each on a loopback address of its
 * own. Not part of the build: {@code mvn -q test -Dtest=ManyVisits -Dvisits=20000 -Dlines=20000 -Dpages=4 -Dkilobytes=60}; {@code -Dknown=true} so that all
 * but one of the websites have been visited already, and {@code -Doptions} for other options of its JVM.
 */
class ManyVisits {
    private static final int VISITS = Integer.getInteger("visits", 20_000);
    private static final int LINES = Integer.getInteger("lines", VISITS);
    private static final int PAGES = Integer.getInteger("pages", 4);
    private static final boolean KNOWN = Boolean.getBoolean("known");
    private static final String OPTIONS = System.getProperty("options", ofTheProcfile());
    private static final long MOST_KILOBYTES = 400 * 1024;
    private static final int MOST_CONNECTIONS = 3;
    private static final int KILOBYTES = Integer.getInteger("kilobytes", 60);

    /** What the worker is started with, but for its cache, which only a deployment has. */
    private static String ofTheProcfile() {
        try (var lines = Files.lines(Path.of("Procfile"))) {
            return lines.filter(line -> line.startsWith("worker:")).flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(option -> option.startsWith("-X") && !option.startsWith("-XX:AOTCache"))
                    .collect(Collectors.joining(" "));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Test
    void oneProcessStaysUnder400Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        try (var websites = new ManyWebsites(Duration.ZERO, PAGES, KILOBYTES); var database = TestDatabase.migrated()) {
            var list = websites.list(folder.resolve("list.txt"), LINES, VISITS);
            if (KNOWN) {
                assertThat(worker(folder, websites.list(folder.resolve("one.txt"), 1, 1), database.url()).waitFor())
                        .isZero();
                copyTheVisit(database.jdbc(), websites.port());
            }
            var began = System.nanoTime();
            var worker = worker(folder, list, database.url());
            var use = mostUsed(worker, database.jdbc());
            System.out.printf("%s: %,d lines, %,d websites: %,d s, at most %,d MB resident and %d connections%n",
                    OPTIONS,
                    LINES, VISITS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), use.resident() / 1024,
                    use.connections());
            Files.readAllLines(folder.resolve("out.txt")).stream().limit(20).forEach(System.out::println);
            assertThat(worker.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
            assertThat(use.resident()).isLessThan(MOST_KILOBYTES);
            assertThat(use.connections()).isLessThanOrEqualTo(MOST_CONNECTIONS);
        }
    }

    private static Process worker(Path folder, Path list, String database) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(OPTIONS.split(" ", -1)));
        command.addAll(List.of("-cp", classes, "com.marketingby.leads.cli.LeadScraper", "run", "individual", "--file",
                list.toString()));
        var worker = new ProcessBuilder(command);
        worker.environment().putAll(Map.of("LEADS_ALLOW_PRIVATE_HOSTS", "true", "DATABASE_URL",
                database + "?application_name=measured"));
        return worker.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** All websites are what a visit of the first would find, but for address, name and street. */
    private static void copyTheVisit(JdbcClient database, int port) {
        database.sql("""
                with known as (
                    insert into sites (site, visited_at)
                    select '127.' || 10 + n / 62500 || '.' || n / 250 % 250 || '.' || 1 + n % 250 || ':' || :port, now()
                      from generate_series(1, :most) n
                    returning site
                )
                insert into site_visits (site, outcome, pages_read, pages, contacts, evidence, took_ms)
                select k.site, v.outcome, v.pages_read, cast(t.texts[1] as jsonb), cast(t.texts[2] as jsonb), cast(t.texts[3] as jsonb), v.took_ms
                  from site_visits v
                 cross join known k
                 cross join lateral (select string_to_array(split_part(k.site, ':', 1), '.') as bytes) b
                 cross join lateral (
                       select array_agg(replace(replace(replace(text, v.site, k.site),
                                                :name, initcap(translate(concat(bytes[2], 'x', bytes[3], 'v', bytes[4]), '0123456789', :letters)) || ' Dental'),
                                        '1 Oak St', concat(bytes[2], bytes[3], bytes[4], ' Oak St')) order by n) as texts
                         from unnest(array[cast(v.pages as text), cast(v.contacts as text), cast(v.evidence as text)])
                              with ordinality as t (text, n)) t
                """).param("port", port).param("most", VISITS - 1).param("name", ManyWebsites.name(10, 0, 1))
                .param("letters", ManyWebsites.LETTERS).update();
        database.sql("""
                update sites s
                   set visit_id = v.id, visited_at = v.visited_at
                  from site_visits v
                 where v.site = s.site and s.visit_id is null
                """).update();
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

    /** Without the server's own processes that work on a query of one in parallel. */
    private static int connections(JdbcClient database) {
        return database.sql("""
                select count(*)
                  from pg_stat_activity
                 where application_name = 'measured' and backend_type = 'client backend'
                """).query(Integer.class).single();
    }

    private static String progress(JdbcClient database) {
        return database.sql(
                "select coalesce(jsonb_object_agg(state, n)::text, '') from (select state, count(*) as n from candidates group by state) c")
                .query(String.class).single();
    }

    private static long kilobytes(List<String> status) {
        return status.stream().filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElse(0);
    }
}
