package com.marketingby.leads.bench;

import com.marketingby.leads.ManyWebsites;
import com.marketingby.leads.schema.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Visit, contact, score and write: the program beside the plain reader, in turn, over the same websites. */
final class WholePath {
    private static final int OWN_PAGES = 3;
    private static final int OWN_KILOBYTES = 60;
    private static final List<Duration> OWN_DELAYS = List.of(Duration.ZERO, Duration.ofMillis(100));
    private static final Set<Integer> DONE = Set.of(0);
    /** Done, but some websites could not be read. */
    private static final Set<Integer> DONE_WITH_FAILURES = Set.of(0, 3);

    private final Wishes wishes;

    WholePath(Wishes wishes) {
        this.wishes = wishes;
    }

    List<Table> measure() throws IOException, InterruptedException {
        return wishes.hosts().isPresent() ? List.of(measure(wishes.hosts().get(), "the websites of " + wishes.hosts().get()))
                : measureOwnWeb();
    }

    private List<Table> measureOwnWeb() throws IOException, InterruptedException {
        var tables = new ArrayList<Table>();
        for (var delay : OWN_DELAYS) {
            var list = Files.createTempFile("lead-scraper-bench", ".txt");
            try (var web = new ManyWebsites(delay, OWN_PAGES, OWN_KILOBYTES)) {
                tables.add(measure(web.list(list, wishes.sites(), wishes.sites()),
                        "%,d invented websites of %d pages of %d kB, %d ms before each answer".formatted(wishes.sites(),
                                OWN_PAGES, OWN_KILOBYTES, delay.toMillis())));
            } finally {
                Files.delete(list);
            }
        }
        return tables;
    }

    private Table measure(Path hosts, String title) throws IOException, InterruptedException {
        var program = new ArrayList<SiteRun>();
        var plain = new ArrayList<SiteRun>();
        var bad = new ArrayList<SiteRun>();
        for (var run = 0; run < wishes.runs(); run++) {
            plain.add(plainReader(hosts));
            program.add(program(hosts));
            if (wishes.badHosts().isPresent()) {
                bad.add(program(wishes.badHosts().get()));
            }
        }
        return table("The whole path over %s, medians of %d".formatted(title, wishes.runs()), program, plain, bad);
    }

    private SiteRun program(Path hosts) throws IOException, InterruptedException {
        try (var database = ScratchDatabase.migrated(wishes.database())) {
            var process = new MeasuredProcess(
                    Map.of("DATABASE_URL", database.url(), "LEADS_ALLOW_PRIVATE_HOSTS", "true"));
            var usage = process.run(
                    Programs.leadScraper("run", "individual", "--file", hosts.toString(), "--quiet"),
                    DONE_WITH_FAILURES);
            return said("lead-scraper", SiteRun.ofProgram(database.jdbc(), usage));
        }
    }

    private SiteRun plainReader(Path hosts) throws IOException, InterruptedException {
        try (var database = ScratchDatabase.empty(wishes.database())) {
            var process = new MeasuredProcess(Map.of("DATABASE_URL", database.url()));
            var usage = process.run(Programs.plainReader(hosts), DONE);
            return said("plain reader", SiteRun.ofPlainReader(database.jdbc(), usage));
        }
    }

    private static SiteRun said(String who, SiteRun run) {
        System.out.printf("  %s: %,d pages, %.1f a second, %.1f s of CPU%n", who, run.pages(), run.pagesPerSecond(),
                run.usage().cpu());
        return run;
    }

    private static Table table(String title, List<SiteRun> program, List<SiteRun> plain, List<SiteRun> bad) {
        var table = new Table(title, "who", "pages/s", "ratio", "pages/s of wall", "pages", "leads", "wall s", "CPU s",
                "CPU ms/page", "ratio", "peak MB");
        addTo(table, "lead-scraper", program, plain);
        addTo(table, "plain reader (baseline)", plain, plain);
        if (!bad.isEmpty()) {
            var loss = 100 * (1 - pace(bad) / pace(program));
            addTo(table, "lead-scraper, bad websites among them: loses %.1f %%".formatted(loss), bad, plain);
        }
        return table;
    }

    private static void addTo(Table table, String who, List<SiteRun> runs, List<SiteRun> baseline) {
        table.row(who, "%.1f".formatted(pace(runs)), "%.2f".formatted(pace(runs) / pace(baseline)),
                "%.1f".formatted(Median.of(runs, SiteRun::pagesPerSecondOfWall)),
                "%,.0f".formatted(Median.of(runs, SiteRun::pages)), "%,.0f".formatted(Median.of(runs, SiteRun::leads)),
                "%.1f".formatted(Median.of(runs, run -> run.usage().wall())),
                "%.1f".formatted(Median.of(runs, run -> run.usage().cpu())), "%.1f".formatted(cpu(runs)),
                "%.2f".formatted(cpu(runs) / cpu(baseline)),
                "%.0f".formatted(Median.of(runs, run -> run.usage().peakMegabytes())));
    }

    private static double pace(List<SiteRun> runs) {
        return Median.of(runs, SiteRun::pagesPerSecond);
    }

    private static double cpu(List<SiteRun> runs) {
        return Median.of(runs, SiteRun::cpuMillisPerPage);
    }
}
