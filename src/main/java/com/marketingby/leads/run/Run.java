package com.marketingby.leads.run;

import com.marketingby.leads.target.ScrapeRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run, as the database knows it.
 *
 * @param reason why it is in its state, where that needs saying
 * @param createdAt by the database's clock
 */
public record Run(long id, ScrapeRequest request, RunState state, @Nullable String reason, Instant createdAt) {

    /** A website visited since then is not visited again by this run: a day before it began, or its beginning when forced. */
    public Instant freshSince() {
        return freshSince(request, createdAt);
    }

    /** The same for what is asked for at that time without a run. */
    public static Instant freshSince(ScrapeRequest request, Instant at) {
        return request.force() ? at : at.minus(1, ChronoUnit.DAYS);
    }
}
