package com.marketingby.leads.job;

/**
 * What could not be done, for the operator to see as it happens.
 *
 * @param what a target, a place or a website
 * @param reason in words for a person
 */
public record Trouble(String what, String reason) {}
