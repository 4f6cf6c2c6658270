package com.marketingby.leads.job;

import com.marketingby.leads.credential.GoogleKey;
import com.marketingby.leads.place.GoogleAccess;
import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.Workers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The key of Google Maps Platform, from the environment or the vault, and how many processes share its call rate. */
final class SharedGoogle implements GoogleAccess {
    private static final Duration COUNTED_FOR = Duration.ofSeconds(5);

    private final GoogleKey key;
    private final Workers workers;
    private final Outage outage;
    private final Clock clock;
    private int sharers = 1;
    private Instant countedAt = Instant.EPOCH;

    SharedGoogle(GoogleKey key, Workers workers, Outage outage, Clock clock) {
        this.key = key;
        this.workers = workers;
        this.outage = outage;
        this.clock = clock;
    }

    @Override
    public Optional<String> key() {
        return key.find().map(found -> {
            try (found) {
                return found.reveal();
            }
        });
    }

    @Override
    public synchronized int sharers() {
        if (clock.instant().isAfter(countedAt.plus(COUNTED_FOR))) {
            countedAt = clock.instant();
            sharers = outage.outlast(workers::alive);
        }
        return sharers;
    }
}
