package com.marketingby.leads.cli;

import com.marketingby.leads.report.PlainText;
import com.marketingby.leads.run.ScrapingLog;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of {@code scraping_logs} as RFC 4180 has them; a text that a spreadsheet would take for a formula gets an apostrophe. */
final class LogCsv {
    static final String HEADER = Arrays.stream(LogColumn.values()).map(LogColumn::written)
            .collect(Collectors.joining(","));
    private static final String FORMULA_BEGINS = "=+-@＝＋－＠";

    private LogCsv() {}

    static String line(ScrapingLog log) {
        return line(Arrays.stream(LogColumn.values()).map(column -> column.of(log)).toArray());
    }

    static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> text(cell.toString());
        }).collect(Collectors.joining(","));
    }

    private static String text(String text) {
        var line = PlainText.line(text);
        var begins = line.stripLeading();
        var defused = begins.isEmpty() || FORMULA_BEGINS.indexOf(begins.charAt(0)) < 0 ? line : "'" + line;
        return defused.contains(",") || defused.contains("\"") ? '"' + defused.replace("\"", "\"\"") + '"' : defused;
    }
}
