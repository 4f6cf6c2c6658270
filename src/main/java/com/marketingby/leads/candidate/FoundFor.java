package com.marketingby.leads.candidate;

/** What discover found, and the target for which it did. */
public record FoundFor(long target, Found found) {}
