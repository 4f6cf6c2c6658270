package com.marketingby.leads.contact;

import java.net.URI;

/**
 * A value with the page it was read from, the form it was found in ({@code json-ld}, {@code mailto}, {@code text}, ...)
 * and up to {@value #QUOTE_LENGTH} characters of the text around it.
 */
public record Sourced<T>(T value, URI page, String method, String quote) {
    static final int QUOTE_LENGTH = 160;

    /** Cuts the quote to its length. */
    public Sourced {
        quote = Text.shortened(quote, QUOTE_LENGTH);
    }

    <R> Sourced<R> with(R other) {
        return new Sourced<>(other, page, method, quote);
    }
}
