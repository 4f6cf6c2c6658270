package com.marketingby.leads.place;

/**
 * One unit of searching, claimed by a worker.
 *
 * @param claim the token of the claim
 * @param failures how often working on it has failed before
 */
public record CellClaim(long id, long runId, long targetId, int claim, int failures, SearchArea area, Cell cell) {}
