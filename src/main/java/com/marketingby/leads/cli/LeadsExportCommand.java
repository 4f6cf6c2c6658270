package com.marketingby.leads.cli;

import com.marketingby.leads.report.LeadExport;
import com.marketingby.leads.report.LeadFilter;
import com.marketingby.leads.report.LeadFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code leads export}. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes leads to a file for other programs, the newest first. No text in it acts as a formula; positions are given only where the business's own website gave them."
                + " Scores are an automated reading of public pages and no legal advice; compliance_issues says so beside each.",
        footer = """

                Examples:
                  lead-scraper leads export --client 1 --output leads.xlsx
                  lead-scraper leads export --client 1 --since 2026-11-01 --format csv | head
                  lead-scraper leads export --all-clients --city Austin --output austin.geojson
                """)
final class LeadsExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LeadOptions options;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "csv, xlsx, geojson or json (default: as the file's name ends, else csv)")
    private @Nullable LeadFormat format;

    @Option(names = {"-o", "--out", "--output"}, paramLabel = "FILE", converter = OutputFile.class,
            description = "where to; without it standard output")
    private @Nullable Path output;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    LeadsExportCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        var chosen = Optional.ofNullable(format)
                .or(() -> Optional.ofNullable(output).flatMap(file -> LeadFormat.ofFile(file.toString())))
                .orElse(LeadFormat.CSV);
        if (format == null && output != null && endsUnknown(output)) {
            return terminal.refuse("'" + output + "' ends like no format: name a file that ends with .csv, .xlsx,"
                    + " .geojson or .json, or add --format");
        }
        if (output == null && chosen.binary()) {
            return terminal.refuse("an " + chosen + " file is no text: name a file with --output leads."
                    + chosen.written());
        }
        return launch.start(options.client(), terminal, parts -> write(parts.getBean(LeadExport.class), chosen,
                options.filter(parts.getBean(Clock.class).instant()), terminal));
    }

    private static boolean endsUnknown(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.lastIndexOf('.') > 0 && LeadFormat.ofFile(name).isEmpty();
    }

    private int write(LeadExport export, LeadFormat chosen, LeadFilter filter, Terminal terminal) {
        var out = spec.commandLine().getOut();
        try {
            var count = output == null ? export.write(filter, chosen, out) : export.write(filter, chosen, output);
            if (output == null && out.checkError()) {
                terminal.complain("standard output was closed before all leads were written");
                return Exit.FAILED;
            }
            terminal.tell(count == 0 ? options.none()
                    : count + (count == 1 ? " lead" : " leads") + (output == null ? "" : " written to " + output)
                            + "; scores are no legal advice");
            return Exit.DONE;
        } catch (IOException failed) {
            terminal.complain("the leads cannot be written to " + output + ": " + failed
                    + ": name a file that can be written with --output");
            return Exit.FAILED;
        }
    }
}
