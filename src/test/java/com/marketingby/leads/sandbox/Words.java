package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a person typed into a search: what is looked for, and where if the words end in a place. */
record Words(String what, Optional<Rectangle> area) {

    static Words of(String text, Geocoder geocoder) {
        return IntStream.range(1, text.length()).filter(at -> text.charAt(at) == ' ')
                .mapToObj(at -> split(text, at, geocoder)).filter(words -> words.area.isPresent()).findFirst()
                .orElse(new Words(text, Optional.empty()));
    }

    private static Words split(String text, int at, Geocoder geocoder) {
        return new Words(text.substring(0, at).replaceAll(" (in|near|around)$", ""),
                geocoder.area(text.substring(at + 1)));
    }

    boolean covers(Position position) {
        return area.isEmpty() || area.get().contains(position);
    }
}
