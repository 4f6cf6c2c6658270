package com.marketingby.leads.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run so far, over all of its targets.
 *
 * @param type individual, location or keyword
 * @param state done, running, interrupted (no process is at work on it), stopping, stopped, budget reached or failed
 * @param reason why it is in its state, where that needs saying
 * @param targetsFailed targets that did not succeed
 * @param results what Google or the list gave before clipping; individual: pages read
 * @param filled known leads of which blanks were filled
 * @param skipped why others did not become leads, with how many, the most frequent first; without filled and failed
 * @param failed why something could not be read, with how often, the most frequent first
 * @param calls to Google
 * @param costUsd of them, at list price
 * @param resolvedPercent of the areas, by surface, where all places were found, on average over the targets; null without an area
 * @param ended null while it is in progress
 */
public record RunReport(long run, String type, String state, @Nullable String reason, int targets, int targetsFailed,
        int found, int results, int saved, int filled, Map<String, Integer> skipped, Map<String, Integer> failed,
        int calls, BigDecimal costUsd, @Nullable BigDecimal resolvedPercent, Instant began, @Nullable Instant ended) {

    /** Copies the maps in their order. */
    public RunReport {
        skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }
}
