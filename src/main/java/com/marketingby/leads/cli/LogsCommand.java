package com.marketingby.leads.cli;

import com.marketingby.leads.run.Schedule;
import com.marketingby.leads.run.ScrapingLog;
import com.marketingby.leads.run.ScrapingLogs;
import com.marketingby.leads.target.ScrapeType;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** {@code logs}: what runs found, saved and skipped. */
@Command(name = "logs", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Shows scraping_logs: what was found, saved, skipped, why, and for how much.",
        footer = """

                Examples:
                  lead-scraper logs --since 7d --client 1
                  lead-scraper logs --run 12 --json
                """)
final class LogsCommand implements Callable<Integer> {
    private static final Duration MISSED_FOR = Duration.ofDays(30);

    @Spec
    private CommandSpec spec;

    @Option(names = "--run", paramLabel = "RUN", description = "the targets of one run")
    private @Nullable Long run;

    @Option(names = "--since", paramLabel = "PERIOD", converter = Period.class,
            description = "rows not older than 12h, 7d")
    private @Nullable Duration since;

    @Option(names = "--type", paramLabel = "TYPE", description = "individual, location or keyword")
    private @Nullable ScrapeType type;

    @Option(names = "--client", paramLabel = "ID", description = "rows of this client only")
    private @Nullable Integer client;

    @Option(names = "--failed", description = "only what did not succeed")
    private boolean failed;

    @Option(names = "--most", paramLabel = "N", converter = RunOptions.Count.class, defaultValue = "50",
            description = "the newest N rows (default ${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    LogsCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var clock = parts.getBean(Clock.class);
            var rows = parts.getBean(ScrapingLogs.class).read(new ScrapingLogs.Filter(run,
                    since == null ? null : clock.instant().minus(since), type == null ? null : type.written(), client,
                    failed,
                    most));
            if (json) {
                var mapper = parts.getBean(JsonMapper.class);
                rows.forEach(row -> terminal.print(mapper.writeValueAsString(row)));
            } else {
                table(rows).lines().forEach(terminal::print);
            }
            if (run == null) {
                parts.getBean(Schedule.class)
                        .missedSince(clock.instant().minus(since == null ? MISSED_FOR : since), client)
                        .forEach(missed -> terminal.complain(missed.toString()));
            }
            return Exit.DONE;
        });
    }

    private static TextTable table(List<ScrapingLog> rows) {
        var table = new TextTable("run", "began (UTC)", "type", "client", "target", "query", "state", "found", "saved",
                "skipped", "area %", "calls", "USD", "error");
        for (var row : rows) {
            table.add(row.run(), row.createdAt().toString().substring(0, 16).replace('T', ' '), row.type(),
                    row.client(),
                    row.target(), row.query(), row.state(), row.found(), row.saved(), row.skipped(), row.areaResolved(),
                    row.apiCalls(),
                    row.costUsd() == null ? null : row.costUsd().setScale(3, RoundingMode.HALF_UP).toPlainString(),
                    error(row));
        }
        return table;
    }

    /** Why it failed, and else what of its area was not resolved. */
    private static @Nullable String error(ScrapingLog row) {
        return row.error() == null && row.areaResolved() != null && row.areaResolved().intValue() < 100
                ? row.areaCoverage()
                : row.error();
    }

    /** Reads a period. */
    static final class Period implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("[1-9]\\d{0,4}[hd]")) {
                throw new TypeConversionException("'" + text + "' is not a period: write 12h or 7d");
            }
            var amount = Long.parseLong(text.substring(0, text.length() - 1));
            return text.endsWith("h") ? Duration.ofHours(amount) : Duration.ofDays(amount);
        }
    }
}
