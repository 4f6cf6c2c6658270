package com.marketingby.leads.contact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which business a map within a page shows. */
final class MapFrame {
    private static final int LONGEST = 2_000;
    static final Pattern PLACE = Pattern
            .compile("!1s0x[0-9a-f]{1,16}(?::|%3A)0x[0-9a-f]{1,16}!2s([^!&]{3,200})", Pattern.CASE_INSENSITIVE);

    private MapFrame() {}

    /** The name of the place that the frame's address marks, without its street; null for a map of a street or a town. */
    static @Nullable String place(String address) {
        if (!address.contains("/maps/embed")) {
            return null;
        }
        var place = PLACE.matcher(Text.shortened(address, LONGEST));
        var name = place.find() ? decoded(place.group(1)) : "";
        var comma = name.indexOf(',');
        var bare = comma < 0 || CompanyName.hasLegalForm(name) ? name : name.substring(0, comma);
        var isTown = comma >= 0 && States.atEnd(name) != null;
        return bare.isEmpty() || isTown || StreetLine.in(bare) != null ? null : bare;
    }

    static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
