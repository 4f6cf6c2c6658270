package com.marketingby.leads.cli;

import com.marketingby.leads.run.ScrapingLog;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told of a row of {@code scraping_logs}, as CSV and as JSON alike. */
enum LogColumn {
    ID,
    RUN,
    BEGAN,
    TYPE,
    CLIENT,
    TARGET,
    QUERY,
    METHOD,
    STATE,
    SUCCESS,
    RESULTS,
    FOUND,
    SAVED,
    SKIPPED,
    SKIP_REASONS,
    AREA_RESOLVED,
    CALLS,
    COST_USD,
    ERROR,
    AREA_COVERAGE,
    COST_PARTS;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text, a number, a truth, a tree of JSON or null. */
    @Nullable
    Object of(ScrapingLog log) {
        return switch (this) {
            case ID -> log.id();
            case RUN -> log.run();
            case BEGAN -> log.createdAt() == null ? null : log.createdAt().toString();
            case TYPE -> log.type();
            case CLIENT -> log.client();
            case TARGET -> log.target();
            case QUERY -> log.query();
            case METHOD -> log.method();
            case STATE -> log.state();
            case SUCCESS -> log.success();
            case RESULTS -> log.results();
            case FOUND -> log.found();
            case SAVED -> log.saved();
            case SKIPPED -> log.skipped();
            case SKIP_REASONS -> tree(log.skipReasons());
            case AREA_RESOLVED -> log.areaResolved();
            case CALLS -> log.apiCalls();
            case COST_USD -> log.costUsd();
            case ERROR -> log.error();
            case AREA_COVERAGE -> log.areaCoverage();
            case COST_PARTS -> tree(log.costParts());
        };
    }

    private static @Nullable Object tree(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readTree(json);
    }
}
