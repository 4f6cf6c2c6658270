package com.marketingby.leads.contact;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What is known of the one location of a business whose contacts are wanted; all null asks for the main location. */
public record LocationHint(@Nullable URI landingPage, @Nullable String street, @Nullable String city,
        @Nullable String zip, @Nullable String phone) {

    /** Asks for the main location of a site. */
    public static LocationHint none() {
        return new LocationHint(null, null, null, null, null);
    }

    boolean namesAnAddress() {
        return street != null || zip != null || city != null;
    }
}
