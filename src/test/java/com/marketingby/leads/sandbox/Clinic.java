package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import org.jspecify.annotations.Nullable;

/** One invented business as Google knows it, with what has to become of it. */
public record Clinic(String placeId, String name, Category category, Address address, Position position,
        @Nullable String phone, @Nullable String website, Status status, double rating, int ratings, Quirk quirk,
        Fate fate) {

    /** Whether a business is open, as Google words it. */
    public enum Status {
        OPERATIONAL,
        CLOSED_TEMPORARILY,
        CLOSED_PERMANENTLY
    }

    /** Where a clinic is; the state is its two letters. */
    public record Address(String street, String city, String state, String zip) {

        String inOneLine() {
            return "%s, %s, %s %s, USA".formatted(street, city, state, zip);
        }

        String number() {
            return street.substring(0, street.indexOf(' '));
        }

        String route() {
            return street.substring(street.indexOf(' ') + 1);
        }
    }

    /** A stable pseudo-random rank: the lower, the earlier among the results of a search. */
    int prominence() {
        return (placeId.hashCode() * 0x9E3779B1) >>> 1;
    }
}
