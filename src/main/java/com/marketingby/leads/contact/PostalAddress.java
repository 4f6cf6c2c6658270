package com.marketingby.leads.contact;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address of the United States or Canada in its parts: street with suite, city, two letters of state or province, ZIP, ZIP+4 or postal code; what the page does not say is null. */
public record PostalAddress(@Nullable String street, @Nullable String city, @Nullable String state,
        @Nullable String zip) {

    /** The first five digits of the ZIP, or null without one. */
    public @Nullable String zip5() {
        return zip == null ? null : zip.substring(0, Math.min(5, zip.length()));
    }

    /** The address on one line, as a letter would have it. */
    public String oneLine() {
        var end = Stream.of(state, zip).filter(part -> part != null).collect(Collectors.joining(" "));
        return Stream.of(street, city, end).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    int parts() {
        return (int) Stream.of(street, city, state, zip).filter(part -> part != null).count();
    }
}
