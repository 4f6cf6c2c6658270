package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.List;

/**
 * Where a text lies within the United States.
 *
 * @param address as Google formats it
 * @param viewport the extent of the place: of a ZIP or city its bounds, where Google knows them
 * @param partial whether Google could match only part of the text
 * @param types what kind of place it is, such as {@code postal_code} or {@code locality}
 */
public record Geocode(Position position, Rectangle viewport, String address, boolean partial, List<String> types) {

    public Geocode {
        types = List.copyOf(types);
    }
}
