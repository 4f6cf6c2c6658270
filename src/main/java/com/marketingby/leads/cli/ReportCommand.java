package com.marketingby.leads.cli;

import com.marketingby.leads.report.HtmlReport;
import com.marketingby.leads.report.LeadFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes one HTML file to look at leads and runs in a browser, without a network: totals, charts, a map of Texas, and tables to sort and filter."
                + " --city, --score, --source and --status choose leads; --client, --since and --until choose runs, too.",
        footer = """

                Examples:
                  lead-scraper report --client 1 --since 7d
                  lead-scraper report --all-clients --since 2026-11-01 --out november.html
                """)
final class ReportCommand implements Callable<Integer> {
    private static final ZoneId TEXAS = ZoneId.of("America/Chicago");
    private static final double MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LeadOptions options;

    @Option(names = {"-o", "--out", "--output"}, paramLabel = "FILE", converter = OutputFile.class,
            description = "where to (default lead-report-DAY.html in the current directory)")
    private @Nullable Path out;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    ReportCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(options.client(), terminal, parts -> {
            var now = parts.getBean(Clock.class).instant();
            var file = out == null ? Path.of("lead-report-" + LocalDate.ofInstant(now, TEXAS) + ".html") : out;
            return write(parts.getBean(HtmlReport.class), options.filter(now), file, terminal);
        });
    }

    private int write(HtmlReport report, LeadFilter filter, Path file, Terminal terminal) {
        try {
            var count = report.write(filter, file);
            if (count == 0) {
                terminal.tell(options.none());
            }
            terminal.tell(String.format(Locale.ROOT, "%,d %s in %s (%.1f MB): open it in a browser", count,
                    count == 1 ? "lead" : "leads", file, Files.size(file) / MEGABYTE));
            return Exit.DONE;
        } catch (IOException failed) {
            terminal.complain("the report cannot be written to " + file + ": " + failed
                    + ": name a file that can be written with --out");
            return Exit.FAILED;
        }
    }
}
