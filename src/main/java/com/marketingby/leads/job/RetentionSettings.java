package com.marketingby.leads.job;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long what Google said is kept, and the worker's own rows.
 *
 * @param googleContent the policy that the owner decides with counsel: how long names, addresses, telephone numbers, websites and ratings that only
 *     Google gave are kept
 * @param positions how long latitudes and longitudes are; Google allows 30 days
 * @param placeIds after which a place id is asked after
 * @param rows how long runs and what belongs to them are
 */
@Validated
@ConfigurationProperties("leads.retention")
public record RetentionSettings(@NotNull @DurationMin Duration googleContent, @NotNull @DurationMin Duration positions,
        @NotNull @DurationMin Duration placeIds, @NotNull @DurationMin(days = 1) Duration rows) {}
