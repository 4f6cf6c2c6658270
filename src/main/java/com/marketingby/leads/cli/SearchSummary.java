package com.marketingby.leads.cli;

import com.marketingby.leads.run.ScrapingLog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** How much of the areas was searched to the end, and what was paid for; nothing where none was searched. */
record SearchSummary(List<ScrapingLog> targets) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AREAS_SHOWN = 20;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    List<String> lines() {
        var lines = new ArrayList<String>();
        var searched = targets.stream().filter(log -> log.areaCoverage() != null).toList();
        if (searched.size() == 1) {
            lines.add("  area     " + searched.getFirst().areaCoverage());
        } else if (!searched.isEmpty()) {
            lines.addAll(ofSeveral(searched));
        }
        var parts = parts();
        if (!parts.isEmpty()) {
            lines.add("  spent    " + parts.entrySet().stream()
                    .map(part -> part.getValue().setScale(3, RoundingMode.HALF_UP) + " USD "
                            + part.getKey().replace('_', ' '))
                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static List<String> ofSeveral(List<ScrapingLog> searched) {
        var lines = new ArrayList<String>();
        var open = searched.stream().filter(log -> !isWhole(log)).toList();
        lines.add("  area     %d of %d areas resolved to the end".formatted(searched.size() - open.size(),
                searched.size()));
        open.stream().limit(AREAS_SHOWN)
                .forEach(log -> lines.add("           %s: %s".formatted(log.target(), log.areaCoverage())));
        return lines;
    }

    private static boolean isWhole(ScrapingLog log) {
        return log.areaResolved() != null && log.areaResolved().compareTo(ALL) == 0;
    }

    private Map<String, BigDecimal> parts() {
        var parts = new LinkedHashMap<String, BigDecimal>();
        for (var log : targets) {
            if (log.costParts() != null) {
                JSON.readTree(log.costParts()).properties()
                        .forEach(part -> parts.merge(part.getKey(), part.getValue().decimalValue(), BigDecimal::add));
            }
        }
        return parts.entrySet().stream().sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }
}
