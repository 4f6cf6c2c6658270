package com.marketingby.leads.place;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts the key into the query of a request. */
final class KeyQuery implements Interceptor {
    private final String key;

    KeyQuery(String key) {
        this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var url = chain.request().url().newBuilder().setQueryParameter("key", key).build();
        return chain.proceed(chain.request().newBuilder().url(url).build());
    }
}
