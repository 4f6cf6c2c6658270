package com.marketingby.leads.contact;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings two ways of writing one street to the same form: {@code 111 South Main Street} and {@code 111 S. Main St}. */
final class StreetKey {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("street", "st"),
            Map.entry("avenue", "ave"), Map.entry("av", "ave"), Map.entry("boulevard", "blvd"), Map.entry("road", "rd"),
            Map.entry("drive", "dr"), Map.entry("lane", "ln"), Map.entry("court", "ct"), Map.entry("circle", "cir"),
            Map.entry("parkway", "pkwy"), Map.entry("highway", "hwy"), Map.entry("freeway", "fwy"),
            Map.entry("expressway", "expy"), Map.entry("place", "pl"), Map.entry("square", "sq"),
            Map.entry("trail", "trl"), Map.entry("terrace", "ter"), Map.entry("suite", "ste"), Map.entry("unit", "ste"),
            Map.entry("apt", "ste"), Map.entry("no", "ste"), Map.entry("building", "bldg"), Map.entry("north", "n"),
            Map.entry("south", "s"), Map.entry("east", "e"), Map.entry("west", "w"), Map.entry("northeast", "ne"),
            Map.entry("northwest", "nw"), Map.entry("southeast", "se"), Map.entry("southwest", "sw"));

    private StreetKey() {}

    static String of(String street) {
        var key = new StringBuilder();
        var last = "";
        for (var word : words(street)) {
            var shortened = SHORT.getOrDefault(word, word);
            key.append(shortened.equals(last) ? "" : shortened);
            last = shortened;
        }
        return key.toString();
    }

    /** Whether two streets are one: equal, or equal before the suite or building where only one of them names it. */
    static boolean same(String one, String other) {
        var first = of(one);
        var second = of(other);
        return first.equals(second) || isWithSuite(first, second) || isWithSuite(second, first);
    }

    private static boolean isWithSuite(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.startsWith(shorter)
                && (longer.startsWith("ste", shorter.length()) || longer.startsWith("bldg", shorter.length()));
    }

    private static String[] words(String street) {
        var plain = Text.shortened(street, 200).toLowerCase(Locale.ROOT).replace("#", " ste ");
        return Text.SPACES.split(OTHER_SIGNS.matcher(plain).replaceAll(" ").strip(), 40);
    }
}
