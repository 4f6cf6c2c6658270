package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Where something was seen: the page's path and, where the page may be quoted, its words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sighting(String page, @Nullable String quote) {

    public Sighting(String page, @Nullable String quote) {
        this.page = Wording.clean(page);
        this.quote = quote == null ? null : Wording.clean(quote);
    }

    /** The page and the quote: {@code /privacy "request a copy of your records"}. */
    @Override
    public String toString() {
        return quote == null ? page : page + " \"" + quote + "\"";
    }
}
