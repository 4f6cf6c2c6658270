package com.marketingby.leads.cli;

import com.marketingby.leads.run.RunReport;
import com.marketingby.leads.run.ScrapingLog;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a run, for a person to read.
 *
 * @param targets some of its rows in {@code scraping_logs}; all of them are shown where they are not too many
 */
record Summary(RunReport report, List<ScrapingLog> targets, long seconds) {
    static final int TARGETS_SHOWN = 50;

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Run " + report.run() + ": " + state() + missed());
        if (report.targets() > 1 && report.targets() <= TARGETS_SHOWN) {
            targets.forEach(log -> lines.add("  %s: %d found, %d saved, %d skipped%s".formatted(log.target(),
                    log.found(), log.saved(), log.skipped(), log.error() == null ? "" : " (" + log.error() + ")")));
        }
        lines.add("  found    " + found());
        lines.add("  saved    %d new leads".formatted(report.saved()));
        if (report.filled() > 0) {
            lines.add("  filled   %d known leads, their blanks only".formatted(report.filled()));
        }
        lines.add("  skipped  " + counted(report.skipped(), " "));
        if (!report.failed().isEmpty()) {
            lines.add("  failed   " + counted(report.failed(), ": "));
        }
        lines.add("  Google   %d calls, %s USD at list price".formatted(report.calls(),
                report.costUsd().setScale(3, RoundingMode.HALF_UP).toPlainString()));
        lines.addAll(areas());
        lines.add("  time     " + Pace.written(Duration.ofSeconds(seconds)));
        return lines;
    }

    private String state() {
        var reason = report.reason();
        return reason == null ? report.state()
                : reason.startsWith(report.state()) ? reason : report.state() + ", " + reason;
    }

    /** Of a run that is not done the targets have not failed: they are unfinished. */
    private String missed() {
        return !report.state().equals("done") || report.targetsFailed() == 0 ? ""
                : ", but %d of %d targets failed".formatted(report.targetsFailed(), report.targets());
    }

    private String found() {
        return report.type().equals("individual")
                ? "%d websites, %d pages read".formatted(report.found(), report.results())
                : "%d inside the area, of %d results".formatted(report.found(), report.results());
    }

    private List<String> areas() {
        var percent = report.resolvedPercent();
        if (report.targets() <= TARGETS_SHOWN) {
            return new SearchSummary(targets).lines();
        }
        return percent == null ? List.of()
                : List.of("  area     %s %% resolved".formatted(percent.setScale(1, RoundingMode.DOWN)));
    }

    /** @param before what stands between the number and a reason that is the only one */
    private static String counted(Map<String, Integer> reasons, String before) {
        var all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return switch (reasons.size()) {
            case 0 -> "0";
            case 1 -> all + before + reasons.keySet().iterator().next();
            default -> all + reasons.entrySet().stream().map(reason -> reason.getValue() + " " + reason.getKey())
                    .collect(Collectors.joining(", ", ": ", ""));
        };
    }
}
