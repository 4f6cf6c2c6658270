package com.marketingby.leads.bench;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of its user and system time, in steps of 10 ms
 * @param peakMegabytes the most memory resident at a time
 */
record Usage(double wall, double cpu, double peakMegabytes) {}
