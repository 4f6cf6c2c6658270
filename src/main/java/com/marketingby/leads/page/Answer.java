package com.marketingby.leads.page;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What one HTTP request brought. */
sealed interface Answer {
    /** 2xx with a body that could be read. */
    record Content(int status, @Nullable String charset, Body body, boolean truncated,
            boolean quotable) implements Answer {}

    /** 3xx with the address it leads to, or null where that is no http or https address. */
    record Redirect(int status, @Nullable HttpUrl to) implements Answer {}

    /** Any other status. */
    record Status(int status, @Nullable Duration retryAfter) implements Answer {}

    /** No answer, or one that is not read. */
    record Failed(int status, Reason reason, String words, @Nullable Duration retryAfter) implements Answer {
        Failed(int status, Reason reason, String words) {
            this(status, reason, words, null);
        }
    }
}
