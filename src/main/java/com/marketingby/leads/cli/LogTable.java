package com.marketingby.leads.cli;

import com.marketingby.leads.run.ScrapingLog;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code scraping_logs} in columns. */
final class LogTable {
    private LogTable() {}

    static TextTable of(List<ScrapingLog> rows) {
        var table = new TextTable("run", "began (UTC)", "type", "client", "target", "query", "state", "found", "saved",
                "skipped", "area %", "calls", "USD", "error");
        for (var row : rows) {
            table.add(row.run(), began(row), row.type(), row.client(), row.target(), row.query(), row.state(),
                    row.found(), row.saved(), row.skipped(), row.areaResolved(), row.apiCalls(),
                    row.costUsd() == null ? null : row.costUsd().setScale(3, RoundingMode.HALF_UP).toPlainString(),
                    error(row));
        }
        return table;
    }

    private static @Nullable String began(ScrapingLog row) {
        return row.createdAt() == null ? null : row.createdAt().toString().substring(0, 16).replace('T', ' ');
    }

    /** Why it failed, and else what of its area was not resolved. */
    private static @Nullable String error(ScrapingLog row) {
        return row.error() == null && row.areaResolved() != null && row.areaResolved().intValue() < 100
                ? row.areaCoverage()
                : row.error();
    }
}
