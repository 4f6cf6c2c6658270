package com.marketingby.leads.place;

import com.google.gson.JsonParseException;
import com.google.maps.GeoApiContext;
import com.google.maps.OkHttpRequestHandler;
import com.google.maps.PendingResult;
import com.google.maps.errors.AccessNotConfiguredException;
import com.google.maps.errors.ApiException;
import com.google.maps.errors.InvalidRequestException;
import com.google.maps.errors.NotFoundException;
import com.google.maps.errors.OverDailyLimitException;
import com.google.maps.errors.OverQueryLimitException;
import com.google.maps.errors.RequestDeniedException;
import com.google.maps.errors.ZeroResultsException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import org.jspecify.annotations.Nullable;

/** Google's own client, one request per call: its retries and OkHttp's are off. */
final class MapsClient implements AutoCloseable {
    private static final int AT_ONCE = 64;
    // The client takes only keys of the older form; KeyQuery puts the real one into each request.
    private static final String PLACEHOLDER = "AIza";

    private final PlaceSettings settings;
    private @Nullable GeoApiContext context;
    private @Nullable String contextKey;

    MapsClient(PlaceSettings settings) {
        this.settings = settings;
    }

    synchronized GeoApiContext context(String key) {
        var current = context;
        if (current != null && key.equals(contextKey)) {
            return current;
        }
        close();
        var made = connect(key);
        context = made;
        contextKey = key;
        return made;
    }

    private GeoApiContext connect(String key) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        var handler = new OkHttpRequestHandler.Builder();
        handler.okHttpClientBuilder().dispatcher(dispatcher).callTimeout(settings.timeout())
                .retryOnConnectionFailure(false).followRedirects(false).addInterceptor(new KeyQuery(key))
                .addInterceptor(new AnswerGuard());
        return new GeoApiContext.Builder(handler).baseUrlOverride(withoutSlash(settings.mapsUrl().toString()))
                .apiKey(PLACEHOLDER)
                .disableRetries().build();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The answer; empty for NOT_FOUND and ZERO_RESULTS. */
    static <T> Optional<T> await(PendingResult<T> pending, String whatToEnable)
            throws CallFailed, InterruptedException {
        try {
            return Optional.ofNullable(pending.await());
        } catch (NotFoundException | ZeroResultsException _) {
            return Optional.empty();
        } catch (ApiException said) {
            throw refused(said, whatToEnable);
        } catch (JsonParseException broken) {
            throw new CallFailed(Failure.MALFORMED, "an answer that cannot be read: " + broken.getMessage());
        } catch (IOException lost) {
            throw lost(lost);
        }
    }

    private static CallFailed refused(ApiException said, String whatToEnable) {
        return switch (said) {
            case OverQueryLimitException _ -> new CallFailed(Failure.RATE_LIMITED, said.getMessage());
            case OverDailyLimitException _ -> new CallFailed(Failure.QUOTA_EXHAUSTED,
                    "Google's quota of the day is used up: " + said.getMessage());
            case RequestDeniedException _ -> keyRefused(said, whatToEnable);
            case AccessNotConfiguredException _ -> keyRefused(said, whatToEnable);
            case InvalidRequestException _ -> new CallFailed(Failure.INVALID_REQUEST, said.getMessage());
            default -> unknown(said);
        };
    }

    private static CallFailed unknown(ApiException said) {
        var message = String.valueOf(said.getMessage());
        return message.contains("OVER_DAILY_LIMIT")
                ? new CallFailed(Failure.QUOTA_EXHAUSTED, "Google's quota of the day is used up: " + message)
                : new CallFailed(Failure.UNKNOWN_ERROR, message);
    }

    private static CallFailed keyRefused(ApiException said, String whatToEnable) {
        return new CallFailed(Failure.KEY_REFUSED,
                "Google refuses the key (" + said.getMessage() + "): check it, or " + whatToEnable);
    }

    static CallFailed lost(IOException lost) {
        return switch (lost) {
            case CallFailed failed -> failed;
            case InterruptedIOException _ -> new CallFailed(Failure.TIMED_OUT, "no answer in time");
            default -> new CallFailed(Failure.UNREACHABLE, lost.getClass().getSimpleName() + " " + lost.getMessage());
        };
    }

    @Override
    public synchronized void close() {
        var current = context;
        if (current != null) {
            current.shutdown();
            context = null;
        }
    }
}
