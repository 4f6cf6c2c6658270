package com.marketingby.leads.page;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How politely and how far the web is read.
 *
 * @param contactUrl a page about this worker, named to every site; without it no public host is visited
 * @param allowPrivateHosts whether loopback and private addresses may be visited: for a laboratory only
 * @param pause between two requests to a site
 * @param longestCrawlDelay a site whose robots.txt asks for more is not visited
 * @param longestRetryAfter a site that asks for more is not asked again in this visit
 * @param visitTime after which a visit ends
 * @param connectTime until a connection stands
 * @param requestTime for a request in all, body included
 * @param silence after which a request ends that brings nothing, or whose body has brought less than a kilobyte; the first of a visit has the whole time of
 *        a request
 * @param redirects followed for one page
 * @param pageSize after decompression, past which a page is cut
 * @param bodiesInFlight of all visits together
 */
@Validated
@ConfigurationProperties("leads.page")
public record PageSettings(@Nullable URI contactUrl, boolean allowPrivateHosts,
        @NotNull @DurationMin Duration pause,
        @NotNull @DurationMin Duration longestCrawlDelay,
        @NotNull @DurationMin Duration longestRetryAfter,
        @NotNull @DurationMin(millis = 1) Duration visitTime, @NotNull @DurationMin(millis = 1) Duration connectTime,
        @NotNull @DurationMin(millis = 1) Duration requestTime,
        @NotNull @DurationMin(millis = 1) Duration silence, @Min(0) int redirects,
        @NotNull DataSize pageSize,
        @NotNull DataSize bodiesInFlight) {

    String userAgent() {
        return contactUrl == null ? "LeadScraper/1.0" : "LeadScraper/1.0 (+" + contactUrl + ")";
    }

    int pageBytes() {
        return Math.toIntExact(pageSize.toBytes());
    }
}
