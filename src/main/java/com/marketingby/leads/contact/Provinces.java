package com.marketingby.leads.contact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The provinces of Canada; their letters are common words, so they count only beside a postal code, in structured data or behind the comma of a name. */
final class Provinces {
    static final Pattern POSTAL_CODE = Pattern
            .compile("[ABCEGHJ-NPRSTVXY]\\d[A-Z][ \u00A0]?\\d[A-Z]\\d(?![A-Za-z\\d])");
    private static final String LIST = """
            AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, NS Nova Scotia,
            NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec, QC Québec,
            SK Saskatchewan, YT Yukon""";
    private static final Map<String, String> BY_NAME = byName();

    private Provinces() {}

    private static Map<String, String> byName() {
        var provinces = new HashMap<String, String>();
        for (var entry : LIST.split(",\\s+", -1)) {
            provinces.put(entry.substring(0, 2), entry.substring(0, 2));
            provinces.put(entry.substring(3).toUpperCase(Locale.ROOT), entry.substring(0, 2));
        }
        return provinces;
    }

    /** The two letters of a province written in any of its forms, or null for any other text. */
    static @Nullable String of(String written) {
        return BY_NAME.get(written.replace(".", "").strip().toUpperCase(Locale.ROOT));
    }
}
