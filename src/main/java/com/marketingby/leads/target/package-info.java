/** What to scrape: targets, requests and the job files of {@code jobs/}. */
@NullMarked
package com.marketingby.leads.target;

import org.jspecify.annotations.NullMarked;
