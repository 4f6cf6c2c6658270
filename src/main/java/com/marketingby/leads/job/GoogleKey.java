package com.marketingby.leads.job;

import com.marketingby.leads.place.GoogleAccess;
import com.marketingby.leads.run.Workers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of Google Maps Platform, and how many processes share its call rate. */
final class GoogleKey implements GoogleAccess {
    private static final Duration COUNTED_FOR = Duration.ofSeconds(5);

    private final @Nullable String key;
    private final Workers workers;
    private final Clock clock;
    private int sharers = 1;
    private Instant countedAt = Instant.EPOCH;

    GoogleKey(@Nullable String key, Workers workers, Clock clock) {
        this.key = key;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Optional<String> key() {
        return Optional.ofNullable(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public synchronized int sharers() {
        if (clock.instant().isAfter(countedAt.plus(COUNTED_FOR))) {
            sharers = workers.alive();
            countedAt = clock.instant();
        }
        return sharers;
    }
}
