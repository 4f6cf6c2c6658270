package com.marketingby.leads.run;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code scraping_logs}, with the state of the run that it belongs to.
 *
 * @param run null for rows that other software wrote
 * @param state of the run: done, running, interrupted (no process is alive), stopped, budget reached or failed
 * @param skipReasons how many were skipped, by reason, as JSON
 * @param areaResolved percent of the area where all places were found; null where no area was searched
 * @param areaCoverage the same in words, with what was not resolved and why
 * @param costParts what the cost was spent on, as JSON
 * @param costUsd at list price
 * @param createdAt null only for rows that other software wrote
 */
public record ScrapingLog(int id, @Nullable Long run, @Nullable String type, @Nullable Integer client,
        @Nullable String target, @Nullable String query, @Nullable String method, int found, int saved, int skipped,
        int results, int apiCalls, @Nullable BigDecimal costUsd, @Nullable String state, @Nullable Boolean success,
        @Nullable String error, @Nullable String skipReasons,
        @Nullable BigDecimal areaResolved, @Nullable String areaCoverage, @Nullable String costParts,
        @Nullable Instant createdAt) {}
