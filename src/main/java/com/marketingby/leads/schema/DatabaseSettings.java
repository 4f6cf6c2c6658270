package com.marketingby.leads.schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is and how it is used; without a URL, and off Heroku, an embedded one under {@code home}. No time-out is under a second, which the
 * driver would take for none.
 *
 * @param connectTimeout how long a connection may take to come about, login included
 * @param statementTimeout how long the server lets a statement run
 * @param migrationTimeout how long a statement of a migration may take until its connection is taken for dead
 */
@Validated
@ConfigurationProperties("leads.database")
public record DatabaseSettings(@Nullable String url, @NotNull Path home, @Nullable String dyno,
        @DefaultValue("true") boolean migrate, @DefaultValue("false") boolean backupTaken,
        @DefaultValue("3") @Min(1) @Max(3) int connections,
        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) Duration connectTimeout,
        @DefaultValue("2m") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) Duration statementTimeout,
        @DefaultValue("1h") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) Duration migrationTimeout) {

    private static final Duration ANSWER_ON_ITS_WAY = Duration.ofSeconds(5);

    /** The defaults for a database at a URL in Heroku's or the driver's form. */
    public static DatabaseSettings at(String url) {
        return new DatabaseSettings(url, Path.of(System.getProperty("user.home"), ".lead-scraper"), null, true, false,
                3, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofHours(1));
    }

    /** The defaults for an embedded database kept under a folder. */
    public static DatabaseSettings embedded(Path home) {
        return new DatabaseSettings(null, home, null, true, false, 3, Duration.ofSeconds(10), Duration.ofMinutes(2),
                Duration.ofHours(1));
    }

    /** How long a connection may be silent until it is taken for dead: longer than the server lets a statement run. */
    Duration longestSilence() {
        return statementTimeout.plus(ANSWER_ON_ITS_WAY);
    }

    boolean hasUrl() {
        return url != null && !url.isBlank();
    }

    boolean onHeroku() {
        return dyno != null && !dyno.isBlank();
    }

    /** Without the URL, which holds a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, home=%s, migrate=%s]".formatted(hasUrl() ? "given" : "none", home, migrate);
    }
}
