package com.marketingby.leads.cli;

import com.marketingby.leads.report.PlainText;
import com.marketingby.leads.run.ScrapingLog;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of {@code scraping_logs} as RFC 4180 has them; a text that a spreadsheet would take for a formula gets an apostrophe. */
final class LogCsv {
    static final String HEADER = "id,run,began,type,client,target,query,method,state,success,results,found,saved,skipped,"
            + "skip_reasons,area_resolved,calls,cost_usd,error";
    private static final String FORMULA_BEGINS = "=+-@＝＋－＠";

    private LogCsv() {}

    static String line(ScrapingLog log) {
        return line(log.id(), log.run(), log.createdAt(), log.type(), log.client(), log.target(), log.query(),
                log.method(), log.state(), log.success(), log.results(), log.found(), log.saved(), log.skipped(),
                log.skipReasons(), log.areaResolved(), log.apiCalls(), log.costUsd(), log.error());
    }

    static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> cell instanceof String text ? text(text)
                : cell == null ? "" : cell.toString()).collect(Collectors.joining(","));
    }

    private static String text(String text) {
        var line = PlainText.line(text);
        var begins = line.stripLeading();
        var defused = begins.isEmpty() || FORMULA_BEGINS.indexOf(begins.charAt(0)) < 0 ? line : "'" + line;
        return defused.contains(",") || defused.contains("\"") ? '"' + defused.replace("\"", "\"\"") + '"' : defused;
    }
}
