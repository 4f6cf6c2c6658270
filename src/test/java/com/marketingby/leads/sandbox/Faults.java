package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What goes wrong with the invented Google's answers, and how often; nothing, unless it is said. */
public final class Faults {

    /** One way in which an answer fails; a service without such a word says the nearest one it has. */
    public enum Kind {
        SERVER_ERROR,
        TOO_MANY_REQUESTS,
        OVER_QUERY_LIMIT,
        UNKNOWN_ERROR,
        MALFORMED,
        EMPTY,
        HANGING,
        RESET
    }

    /** What a Google project can have enabled; geocoding always is. */
    public enum Service {
        LEGACY,
        NEW
    }

    private final Map<Kind, Double> shares = new EnumMap<>(Kind.class);
    private final Set<Service> disabled = EnumSet.noneOf(Service.class);
    private final Random random;
    private Duration hanging = Duration.ofMinutes(10);

    Faults(long seed) {
        random = new Random(seed);
    }

    /** From now on this share of the answers, of 1, fails so. */
    public synchronized void set(Kind kind, double share) {
        shares.put(kind, share);
    }

    /** How long a hanging answer is held back before it comes after all, empty. */
    public synchronized void hangFor(Duration time) {
        hanging = time;
    }

    /** From now on the service is not enabled for the key's project. */
    public synchronized void disable(Service service) {
        disabled.add(service);
    }

    /** From now on all is well again. */
    public synchronized void clear() {
        shares.clear();
        disabled.clear();
    }

    synchronized boolean isDisabled(Service service) {
        return disabled.contains(service);
    }

    synchronized Optional<Answer> next(Service service) {
        var drawn = random.nextDouble();
        for (var fault : shares.entrySet()) {
            drawn -= fault.getValue();
            if (drawn < 0) {
                return Optional.of(service == Service.NEW ? ofNew(fault.getKey()) : ofLegacy(fault.getKey()));
            }
        }
        return Optional.empty();
    }

    private Answer ofLegacy(Kind kind) {
        return switch (kind) {
            case SERVER_ERROR ->
                Answer.of(500, "text/html; charset=UTF-8", "<html><title>Error 500 (Server Error)!!1</title></html>");
            case TOO_MANY_REQUESTS -> Answer.of(429, "text/html; charset=UTF-8",
                    "<html><title>Error 429 (Too Many Requests)!!1</title></html>");
            case OVER_QUERY_LIMIT ->
                LegacyService.status("OVER_QUERY_LIMIT", "You have exceeded your rate-limit for this API.");
            case UNKNOWN_ERROR -> LegacyService.status("UNKNOWN_ERROR", "");
            case MALFORMED, EMPTY, HANGING, RESET -> ofBoth(kind);
        };
    }

    private Answer ofNew(Kind kind) {
        return switch (kind) {
            case SERVER_ERROR -> NewShapes.refusal(500, "INTERNAL", "Internal error encountered.");
            case TOO_MANY_REQUESTS, OVER_QUERY_LIMIT -> NewShapes.refusal(429, "RESOURCE_EXHAUSTED",
                    "Quota exceeded for quota metric 'SearchTextRequest' and limit 'SearchTextRequest per minute'.");
            case UNKNOWN_ERROR -> NewShapes.refusal(503, "UNAVAILABLE", "The service is currently unavailable.");
            case MALFORMED, EMPTY, HANGING, RESET -> ofBoth(kind);
        };
    }

    private Answer ofBoth(Kind kind) {
        return switch (kind) {
            case MALFORMED -> Answer.of(200, "application/json; charset=UTF-8", "{\"places\": [{\"id\": \"ChIJ");
            case HANGING -> Answer.of(200, "application/json; charset=UTF-8", "").after(hanging);
            case RESET -> Answer.broken(Fault.CONNECTION_RESET_BY_PEER);
            default -> Answer.of(200, "application/json; charset=UTF-8", "");
        };
    }
}
