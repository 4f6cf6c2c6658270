package com.marketingby.leads.place;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The clients under test, with a key, a rate that never waits, and pauses that only are noted. */
final class Laboratory {
    static final String KEY = "AIza-laboratory";
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final List<String> TYPES = List.of("dentist", "doctor", "chiropractor", "physiotherapist", "hospital",
            "pharmacy", "veterinary_care", "spa");

    final List<Duration> pauses = new ArrayList<>();
    final PlaceSettings settings;
    final Calls calls;
    final MapsClient client;

    Laboratory(URI google, String key) {
        this(google, new GoogleAccess() {
            @Override
            public Optional<String> key() {
                return key.isEmpty() ? Optional.empty() : Optional.of(key);
            }

            @Override
            public int sharers() {
                return 1;
            }
        });
    }

    private Laboratory(URI google, GoogleAccess access) {
        settings = settings(google);
        Pause noted = pauses::add;
        calls = new Calls(settings, access, new RateLimit(1_000_000, access, () -> 0, _ -> {}), noted,
                () -> new Random(1));
        client = new MapsClient(settings);
    }

    static PlaceSettings settings(URI google) {
        return new PlaceSettings(google, google, Duration.ofSeconds(2), 3, Duration.ofMillis(100),
                Duration.ofSeconds(1), 50, Duration.ZERO, Duration.ZERO, 250, 3, TYPES, Duration.ofDays(30),
                Duration.ofDays(30),
                Map.of(CallKind.GEOCODE, BigDecimal.valueOf(5), CallKind.LEGACY_SEARCH, BigDecimal.valueOf(40),
                        CallKind.LEGACY_DETAILS, BigDecimal.valueOf(25), CallKind.SEARCH_PAGE, BigDecimal.valueOf(35),
                        CallKind.DETAILS, BigDecimal.valueOf(20)));
    }

    LegacyPlaces legacy() {
        return new LegacyPlaces(client, calls, CLOCK);
    }

    NewPlaces current() {
        return new NewPlaces(new NewClient(settings, JsonMapper.shared()), calls, CLOCK);
    }

    Covering covering(JdbcClient jdbc) {
        return new Covering(current(), legacy(), new PositionStore(jdbc, settings.positionsKept()), settings, _ -> {});
    }
}
