package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Google says of a place.
 *
 * @param id Google's place id, which may be kept for good
 * @param address as Google formats it; of a legacy search only street and city
 * @param state its two letters
 * @param phone as Google writes it, with the country code where given
 * @param types Google's types, the most telling first
 * @param described whether Google was asked for all of these; else what is null may only not have been asked for
 * @param service which service said so
 * @param givenAt when it said so
 */
public record Place(String id, @Nullable String name, @Nullable String address, @Nullable String street,
        @Nullable String city, @Nullable String state, @Nullable String zip, @Nullable Position position,
        @Nullable String phone, @Nullable String website, @Nullable Double rating, List<String> types,
        BusinessStatus status, boolean described, GoogleService service, Instant givenAt) {

    /** @throws IllegalArgumentException when the id is blank */
    public Place {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a place without a place id");
        }
        types = List.copyOf(types);
    }

    /** Whether a business is open, as Google knows it. */
    public enum BusinessStatus {
        OPERATIONAL,
        CLOSED_TEMPORARILY,
        CLOSED_PERMANENTLY,
        UNKNOWN;

        static BusinessStatus of(@Nullable String written) {
            return switch (written) {
                case "OPERATIONAL" -> OPERATIONAL;
                case "CLOSED_TEMPORARILY" -> CLOSED_TEMPORARILY;
                case "CLOSED_PERMANENTLY" -> CLOSED_PERMANENTLY;
                case null, default -> UNKNOWN;
            };
        }
    }
}
