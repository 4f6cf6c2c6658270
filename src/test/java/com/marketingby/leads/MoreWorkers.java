package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.cli.LeadScraper;
import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What more workers are worth: 1, 2 and 4 processes visit websites that answer after 100 ms, each process so few at a time that latency bounds it and not
 * the processor. Not part of the build: {@code mvn -q test -Dtest=MoreWorkers}, and {@code -Dvisits=120 -Dwindow=4} for others, of each process.
 */
class MoreWorkers {
    private static final int VISITS = Integer.getInteger("visits", 120);
    private static final int WINDOW = Integer.getInteger("window", 4);

    @Test
    void twoWorkersDoNearlyTwiceAndFourNearlyFourTimesAsMuchAsOne(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var websites = new ManyWebsites(Duration.ofMillis(100), 4, 4)) {
            var one = visitsPerSecond(1, websites, folder);
            var two = visitsPerSecond(2, websites, folder);
            var four = visitsPerSecond(4, websites, folder);
            System.out.printf(
                    "%d visits at once in a process, visits a second: 1 worker %.2f, 2 workers %.2f (%.2f times), 4 workers %.2f (%.2f times)%n",
                    WINDOW, one, two, two / one, four, four / one);
            assertThat(two / one).isGreaterThanOrEqualTo(1.9);
            assertThat(four / one).isGreaterThanOrEqualTo(3.6);
        }
    }

    private static double visitsPerSecond(int workers, ManyWebsites websites, Path folder)
            throws IOException, InterruptedException {
        var visits = VISITS * workers;
        var list = websites.list(folder.resolve("list-%d.txt".formatted(workers)), visits, visits);
        var processes = new ArrayList<Process>();
        try (var database = TestDatabase.migrated()) {
            for (var helper = 1; helper < workers; helper++) {
                processes.add(start(database.url(), "work"));
            }
            var first = start(database.url(), "run", "individual", "--file", list.toString());
            processes.add(first);
            assertThat(first.waitFor(9, TimeUnit.MINUTES)).isTrue();
            assertThat(first.exitValue()).isZero();
            return middle(database);
        } finally {
            for (var process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** The middle three fifths of the visits, when all processes are at work. */
    private static double middle(TestDatabase database) {
        return database.jdbc().sql("""
                select 0.6 * count(*) / extract(epoch from percentile_disc(0.8) within group (order by visited_at)
                                                         - percentile_disc(0.2) within group (order by visited_at))
                  from site_visits
                """).query(Double.class).single();
    }

    private static Process start(String database, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LeadScraper.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().putAll(Map.of("LEADS_ALLOW_PRIVATE_HOSTS", "true", "DATABASE_URL", database,
                "LEADS_SITE_WINDOW", String.valueOf(WINDOW), "LEADS_PAGE_PAUSE", "500ms"));
        return process.start();
    }
}
