package com.marketingby.leads.place;

/**
 * How much of an area was searched to the end.
 *
 * @param percent of the area, by surface, where all places were found; 100 only when all of it was
 * @param complete cells where all places were found
 * @param saturated cells where Google has more than can be asked for
 * @param unresolved cells that could not be searched
 * @param open cells not yet searched to the end
 * @param description for people: {@code 98.5 % of the area resolved; 2 cells unresolved (no answer in time)}
 */
public record Coverage(double percent, int complete, int saturated, int unresolved, int open, String description) {}
