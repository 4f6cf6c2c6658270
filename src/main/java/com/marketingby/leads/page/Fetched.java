package com.marketingby.leads.page;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one request; nothing that the web does is an exception. */
public sealed interface Fetched {
    /**
     * A page of HTML (or, where asked for, a sitemap).
     *
     * @param requested the address asked for
     * @param url the address after redirects
     * @param charset as the header states it, or null
     * @param truncated whether the page was longer than the limit and its end is missing
     * @param quotable whether the headers allow its text to be quoted
     */
    record Page(URI requested, URI url, int status, @Nullable String charset, Body body, boolean truncated,
            boolean quotable) implements Fetched {

        /** The same page as the answer to another address, which led to it. */
        Page requestedAs(URI address) {
            return new Page(address, url, status, charset, body, truncated, quotable);
        }
    }

    /**
     * Nothing was read.
     *
     * @param status of the HTTP answer, 0 without one
     * @param message for people, with address and status
     * @param retryAfter how long the site asked to be left alone, or null
     */
    record Refused(URI url, Reason reason, int status, String message,
            @Nullable Duration retryAfter) implements Fetched {}

    /** The address redirects to another site. */
    record Elsewhere(URI from, URI to) implements Fetched {}
}
