package com.marketingby.leads.run;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.target.Target;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of runs and the life signs of workers.
 *
 * @param defaultQuery what is looked for around a location that names nothing
 * @param defaultRadiusMiles the radius of a location that names none
 * @param largestRadiusMiles the largest radius that may be asked for
 * @param dailyBudgetUsd what a client may spend on Google per day in Texas (America/Chicago), at list price
 * @param host what this process runs on, for people who look for it
 * @param heartbeat how often a worker says that it is alive
 * @param deadAfter how long a silent worker keeps its claims
 * @param stay how long {@code work} stays with a run at least, while another run is short of workers
 * @param databasePatience how long a worker waits for a database that went away
 */
@Validated
@ConfigurationProperties("leads.run")
public record RunSettings(@NotBlank String defaultQuery, @Positive double defaultRadiusMiles,
        @Positive double largestRadiusMiles,
        @NotNull @Positive BigDecimal dailyBudgetUsd, @NotBlank String host,
        @NotNull @DurationMin(millis = 1) Duration heartbeat, @NotNull Duration deadAfter,
        @NotNull @DurationMin Duration stay, @NotNull @DurationMin Duration databasePatience) {

    /** Whether a living worker that is a little late with its sign of life is not taken for dead. */
    @AssertTrue(message = "LEADS_DEAD_AFTER is not twice LEADS_HEARTBEAT: living workers would be taken for dead")
    boolean isDeadAfterTwiceTheHeartbeat() {
        return deadAfter == null || heartbeat == null || deadAfter.compareTo(heartbeat.multipliedBy(2)) >= 0;
    }

    /** Whether a location that names no radius may be searched. */
    @AssertTrue(message = "LEADS_DEFAULT_RADIUS_MILES is larger than LEADS_LARGEST_RADIUS_MILES")
    boolean isDefaultRadiusAllowed() {
        return defaultRadiusMiles <= largestRadiusMiles;
    }

    /** The radius to search for a target. */
    public Distance radiusOf(Target target) {
        var asked = target.radius();
        return asked == null ? defaultRadius() : asked;
    }

    /** The radius to search where none is asked for. */
    public Distance defaultRadius() {
        return Distance.ofMiles(defaultRadiusMiles);
    }

    /** What to look for around a target. */
    public String queryOf(Target target) {
        var asked = target.query();
        return asked == null ? defaultQuery : asked;
    }

    Optional<String> refusal(Target target) {
        var largest = Distance.ofMiles(largestRadiusMiles);
        return radiusOf(target).compareTo(largest) > 0
                ? Optional.of("a radius of " + radiusOf(target) + " passes the largest allowed, " + largest
                        + ": ask for less, or raise LEADS_LARGEST_RADIUS_MILES")
                : Optional.empty();
    }
}
