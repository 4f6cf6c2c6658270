package com.marketingby.leads.cli;

import com.marketingby.leads.run.Schedule;
import com.marketingby.leads.run.ScrapingLog;
import com.marketingby.leads.run.ScrapingLogs;
import com.marketingby.leads.target.ScrapeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code logs}: what runs found, saved and skipped. */
@Command(name = "logs", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Shows scraping_logs: what was found, saved, skipped, why, and for how much.",
        footer = """

                Examples:
                  lead-scraper logs --since 7d --client 1
                  lead-scraper logs --run 12
                  lead-scraper logs --failed --since 30d --csv > failed.csv

                found = saved + skipped when a run is done; skipped counts leads that were
                filled and what failed, too.
                """)
final class LogsCommand implements Callable<Integer> {
    private static final Duration MISSED_FOR = Duration.ofDays(30);
    private static final int TABLE_ROWS = 50;

    @Spec
    private CommandSpec spec;

    @Option(names = "--run", paramLabel = "RUN", converter = RunNumber.class,
            description = "one run in detail: what came of it, its targets, its worst websites")
    private @Nullable Long run;

    @Option(names = "--since", paramLabel = "WHEN", converter = Since.Converter.class,
            description = "rows not older than 12h, 7d, or from the day 2026-11-01 on")
    private @Nullable Since since;

    @Option(names = "--type", paramLabel = "TYPE", description = "individual, location or keyword")
    private @Nullable ScrapeType type;

    @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
            description = "rows of this client only")
    private @Nullable Integer client;

    @Option(names = "--failed", description = "only what did not succeed")
    private boolean failed;

    @Option(names = "--most", paramLabel = "N", converter = RunOptions.Count.class,
            description = "the newest N rows (default 50 in a table, all as CSV or JSON)")
    private @Nullable Integer most;

    @ArgGroup
    private Form form = new Form();

    /** One form at most; a table without. */
    private static final class Form {
        @Option(names = "--csv", description = "as CSV, for a spreadsheet")
        private boolean csv;

        @Option(names = "--json", description = "one JSON object a line")
        private boolean json;
    }

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    LogsCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(client, terminal, parts -> {
            if (run != null && !form.csv && !form.json) {
                return new RunDetail(parts, terminal).of(run, filter(parts, TABLE_ROWS));
            }
            var logs = parts.getBean(ScrapingLogs.class);
            if (form.csv) {
                terminal.print(LogCsv.HEADER);
                logs.each(filter(parts, Integer.MAX_VALUE), row -> terminal.print(LogCsv.line(row)));
            } else if (form.json) {
                logs.each(filter(parts, Integer.MAX_VALUE), row -> terminal.print(LogJson.line(row)));
            } else {
                table(logs.read(filter(parts, TABLE_ROWS)), terminal);
            }
            missed(parts, terminal);
            return Exit.DONE;
        });
    }

    /** Windows of scheduled jobs that no run was made for. */
    private void missed(BeanFactory parts, Terminal terminal) {
        if (run == null) {
            var now = parts.getBean(Clock.class).instant();
            parts.getBean(Schedule.class).missedSince(since == null ? now.minus(MISSED_FOR) : since.moment(now), client)
                    .forEach(missed -> terminal.complain(missed.toString()));
        }
    }

    private ScrapingLogs.Filter filter(BeanFactory parts, int otherwise) {
        var begins = since == null ? null : since.moment(parts.getBean(Clock.class).instant());
        return new ScrapingLogs.Filter(run, begins, null, type == null ? null : type.written(), client, false, failed,
                most == null ? otherwise : most);
    }

    private void table(List<ScrapingLog> rows, Terminal terminal) {
        LogTable.of(rows).lines().forEach(terminal::print);
        if (rows.isEmpty()) {
            terminal.tell("nothing that fits: 'lead-scraper run --help' says how a run begins");
        } else if (most == null && rows.size() == TABLE_ROWS) {
            terminal.tell("the newest " + TABLE_ROWS + " rows; --most, --csv or --json show more");
        }
    }
}
