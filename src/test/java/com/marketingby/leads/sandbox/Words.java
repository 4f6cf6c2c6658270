package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed into a search: what is looked for, and where if the words say so. */
record Words(String what, Optional<Rectangle> area) {
    private static final Pattern IN = Pattern.compile("(?i)(.+?) (?:in|near|around) (.+)");
    private static final Pattern ZIP = Pattern.compile("(.+?) (\\d{5})");

    static Words of(String text, Geocoder geocoder) {
        var split = IN.matcher(text);
        var zip = ZIP.matcher(text);
        if (split.matches() && geocoder.area(split.group(2)).isPresent()) {
            return new Words(split.group(1), geocoder.area(split.group(2)));
        }
        return zip.matches()
                ? new Words(zip.group(1), geocoder.area(zip.group(2)))
                : new Words(text, Optional.empty());
    }

    boolean covers(Position position) {
        return area.isEmpty() || area.get().contains(position);
    }
}
