package com.marketingby.leads.place;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a call: reserved before each request, tried again where that may help, its key masked in all that is said of it. */
final class Calls {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final Pattern KEY_IN_URL = Pattern.compile("([?&]key=)[^&\\s]+");
    private static final String NO_KEY = "no Google key is set: set GOOGLE_MAPS_API_KEY, or keep one with"
            + " 'credentials set google_maps api_key'";

    private final PlaceSettings settings;
    private final GoogleAccess access;
    private final RateLimit rate;
    private final Pause pause;
    private final Supplier<? extends RandomGenerator> random;

    Calls(PlaceSettings settings, GoogleAccess access, RateLimit rate, Pause pause,
            Supplier<? extends RandomGenerator> random) {
        this.settings = settings;
        this.access = access;
        this.rate = rate;
        this.pause = pause;
        this.random = random;
    }

    /** One HTTP request; empty when Google knows no such thing. */
    @FunctionalInterface
    interface Request<T> {
        Optional<T> send(String key) throws CallFailed, InterruptedException;
    }

    /** @param what the thing asked for, named in messages */
    <T> Answer<T> make(Budget budget, CallKind kind, String what, Request<T> request) {
        var key = access.key();
        if (key.isEmpty()) {
            return new Answer.KeyRefused<>(NO_KEY);
        }
        try {
            return persist(budget, kind, what, key.get(), request);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Failed<>(Failure.INTERRUPTED, what + ": given up, this process is stopping", 1);
        }
    }

    private <T> Answer<T> persist(Budget budget, CallKind kind, String what, String key, Request<T> request)
            throws InterruptedException {
        for (var attempt = 1;; attempt++) {
            var answer = once(budget, kind, what, key, request, attempt);
            if (!(answer instanceof Answer.Failed<T> failed) || !failed.failure().passing()
                    || attempt >= settings.attempts()) {
                return answer;
            }
            var wait = backOff(attempt);
            LOG.atInfo().addKeyValue("event", "retry").addKeyValue("failure", failed.failure())
                    .addKeyValue("attempt", attempt).addKeyValue("wait_ms", wait.toMillis()).log(failed.message());
            pause.of(wait);
        }
    }

    private <T> Answer<T> once(Budget budget, CallKind kind, String what, String key, Request<T> request, int attempt)
            throws InterruptedException {
        rate.await();
        return switch (budget.reserve(kind, settings.priceMicros(kind))) {
            case Budget.Refused(var message) -> new Answer.BudgetReached<>(message);
            case Budget.Granted granted -> send(budget, granted, what, key, request, attempt);
        };
    }

    private <T> Answer<T> send(Budget budget, Budget.Granted granted, String what, String key, Request<T> request,
            int attempt) throws InterruptedException {
        try {
            var value = request.send(key);
            budget.settle(granted, value.isPresent() ? "OK" : "NONE");
            return value.<Answer<T>>map(Answer.Given::new).orElseGet(() -> new Answer.None<>(what));
        } catch (CallFailed failed) {
            budget.settle(granted, failed.failure().name());
            return refusal(failed.failure(), what + ": " + masked(failed.getMessage(), key), attempt);
        }
    }

    private static <T> Answer<T> refusal(Failure failure, String message, int attempt) {
        return switch (failure) {
            case KEY_REFUSED -> new Answer.KeyRefused<>(message);
            case QUOTA_EXHAUSTED -> new Answer.BudgetReached<>(message);
            default -> new Answer.Failed<>(failure, message, attempt);
        };
    }

    private Duration backOff(int attempt) {
        var longest = Math.min(settings.longestPause().toMillis(),
                settings.firstPause().toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(longest / 2 + random.get().nextLong(longest / 2 + 1));
    }

    static String masked(@Nullable String message, String key) {
        var named = message == null ? "no reason given" : message.replace(key, "***");
        return KEY_IN_URL.matcher(named).replaceAll("$1***");
    }
}
