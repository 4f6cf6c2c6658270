package com.marketingby.leads.place;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How Google is called, and what it costs.
 *
 * @param mapsUrl where geocoding and the legacy service are
 * @param placesUrl where Places API (New) is
 * @param timeout for one request as a whole
 * @param attempts requests for one call, the first one included
 * @param firstPause before the second attempt; it doubles with each further one
 * @param callsPerSecond by all processes together
 * @param legacyTokenDelay how long a page token of the legacy service takes to become valid
 * @param newTokenDelay the same for Places API (New)
 * @param floorMetres a cell is not split when its longer side is not above this
 * @param cellAttempts how often a cell is tried before it is left unresolved
 * @param types by which a crowded cell at the floor is split
 * @param geocodesKept how long an address is not geocoded again
 * @param positionsKept how long the position of a place outside an area is remembered
 * @param prices US dollars for 1,000 calls
 */
@Validated
@ConfigurationProperties("leads.place")
public record PlaceSettings(@NotNull URI mapsUrl, @NotNull URI placesUrl,
        @NotNull @DurationMin(millis = 1) Duration timeout,
        @Positive int attempts, @NotNull @DurationMin Duration firstPause, @NotNull @DurationMin Duration longestPause,
        @Positive double callsPerSecond, @NotNull @DurationMin Duration legacyTokenDelay,
        @NotNull @DurationMin Duration newTokenDelay,
        @Positive double floorMetres, @Positive int cellAttempts, @NotEmpty List<String> types,
        @NotNull @DurationMin Duration geocodesKept, @NotNull @DurationMin Duration positionsKept,
        @NotEmpty Map<CallKind, @PositiveOrZero BigDecimal> prices) {

    /** The list price of one call in millionths of a US dollar. */
    public long priceMicros(CallKind kind) {
        return prices.getOrDefault(kind, BigDecimal.ZERO).movePointRight(3).longValueExact();
    }
}
