/** Runs, the workers that take part in them and their heartbeat, the budget they spend, and {@code scraping_logs}. */
@NullMarked
package com.marketingby.leads.run;

import org.jspecify.annotations.NullMarked;
