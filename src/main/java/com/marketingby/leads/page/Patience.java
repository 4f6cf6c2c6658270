package com.marketingby.leads.page;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * How long one request is waited for.
 *
 * @param time in all, body included
 * @param silence without a byte, and until a body has brought a kilobyte
 */
record Patience(Duration time, Duration silence) {

    /** Holds each request to the silence that it is tagged with. */
    static Response heed(Interceptor.Chain chain) throws IOException {
        Duration silence = Objects.requireNonNull(chain.request().tag(Patience.class)).silence();
        return chain.withReadTimeout((int) Math.max(1, silence.toMillis()), TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }
}
