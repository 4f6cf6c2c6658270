package com.marketingby.leads.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The rest of each search's results, by the token that was handed out for it. */
final class PageTokens {

    /** What is left of a search, and the question it belongs to. */
    record Rest(List<Clinic> clinics, String question, Instant validFrom) {}

    private final Map<String, Rest> issued = new ConcurrentHashMap<>();
    private final InstantSource time;
    private final Duration delay;

    PageTokens(InstantSource time, Duration delay) {
        this.time = time;
        this.delay = delay;
    }

    String issue(List<Clinic> rest, String question) {
        var token = "A" + UUID.randomUUID().toString().replace("-", "") + UUID.randomUUID().toString().replace("-", "");
        issued.put(token, new Rest(List.copyOf(rest), question, time.instant().plus(delay)));
        return token;
    }

    Optional<Rest> redeem(String token) {
        return Optional.ofNullable(issued.get(token)).filter(rest -> !time.instant().isBefore(rest.validFrom()));
    }

    void forgetAll() {
        issued.clear();
    }
}
