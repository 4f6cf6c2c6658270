package com.marketingby.leads.cli;

import com.marketingby.leads.run.ScrapingLog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What came of a run, for a person to read. */
record Summary(long run, List<ScrapingLog> targets, long seconds) {
    private static final int TARGETS_SHOWN = 50;
    private static final JsonMapper JSON = JsonMapper.shared();

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                "Run %d: %s".formatted(run, targets.stream().map(ScrapingLog::state).filter(Objects::nonNull).distinct()
                        .collect(Collectors.joining(", "))));
        if (targets.size() > 1 && targets.size() <= TARGETS_SHOWN) {
            targets.forEach(
                    log -> lines.add("  %s: %d found, %d saved, %d skipped%s".formatted(log.target(), log.found(),
                            log.saved(), log.skipped(), log.error() == null ? "" : " (" + log.error() + ")")));
        }
        lines.add("  found    %d inside the area, of %d results".formatted(sum(ScrapingLog::found),
                sum(ScrapingLog::results)));
        lines.add("  saved    %d new leads".formatted(sum(ScrapingLog::saved)));
        lines.add("  skipped  %d%s".formatted(sum(ScrapingLog::skipped), reasons()));
        lines.add("  Google   %d calls, %s USD at list price".formatted(sum(ScrapingLog::apiCalls),
                cost().toPlainString()));
        lines.addAll(new SearchSummary(targets).lines());
        lines.add("  time     %d s".formatted(seconds));
        lines.add("  more     lead-scraper logs --run %d".formatted(run));
        return lines;
    }

    private int sum(ToIntFunction<ScrapingLog> count) {
        return targets.stream().mapToInt(count).sum();
    }

    private BigDecimal cost() {
        return targets.stream().map(ScrapingLog::costUsd).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(3, RoundingMode.HALF_UP);
    }

    private String reasons() {
        var counts = new TreeMap<String, Integer>();
        for (var log : targets) {
            if (log.skipReasons() != null) {
                JSON.readTree(log.skipReasons()).properties()
                        .forEach(reason -> counts.merge(reason.getKey().replace('_', ' '), reason.getValue().asInt(),
                                Integer::sum));
            }
        }
        return counts.isEmpty() ? ""
                : counts.entrySet().stream().map(reason -> reason.getValue() + " " + reason.getKey())
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
