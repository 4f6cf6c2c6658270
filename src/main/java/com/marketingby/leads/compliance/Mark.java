package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A sentence of a page that speaks of a topic; without a quote where the page is not quotable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mark(Topic topic, @Nullable String quote, @Nullable String detail) {
    static final int LONGEST_QUOTE = 160;

    Mark(Topic topic, @Nullable String quote, @Nullable String detail) {
        this.topic = topic;
        this.quote = quote == null || quote.length() <= LONGEST_QUOTE ? quote
                : quote.substring(0, LONGEST_QUOTE - 1) + "…";
        this.detail = detail;
    }
}
