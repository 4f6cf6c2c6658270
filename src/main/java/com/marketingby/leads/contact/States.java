package com.marketingby.leads.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The states of the Union by their two letters, their names and the usual short forms. */
final class States {
    private static final String LIST = """
            AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware,
            DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa,
            KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota,
            MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
            NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon,
            PA Pennsylvania, PR Puerto Rico, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas,
            UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming""";
    /** As they were written before letters had ZIPs; those that are words are left out. */
    private static final String OLD = "AZ Ariz, CA Calif, CO Colo, CT Conn, FL Fla, MN Minn, OK Okla, OR Ore, TN Tenn, WI Wis, WI Wisc";
    private static final Map<String, String> BY_NAME = byName();
    private static final Map<String, List<String>> BY_FIRST_WORD = BY_NAME.keySet().stream()
            .filter(name -> name.length() > 3).map(name -> ' ' + name.toLowerCase(Locale.ROOT) + ' ')
            .collect(Collectors.groupingBy(name -> name.strip().split(" ", 2)[0]));
    private static final int LONGEST_WORDS = 3;

    /** A state at the end of a text, with the position where its name begins. */
    record AtEnd(String state, int start) {}

    private States() {}

    private static Map<String, String> byName() {
        var states = new HashMap<String, String>();
        for (var entry : LIST.split(",\\s+", -1)) {
            states.put(entry.substring(0, 2), entry.substring(0, 2));
            states.put(entry.substring(3).toUpperCase(Locale.ROOT), entry.substring(0, 2));
        }
        for (var entry : OLD.split(", ", -1)) {
            states.put(entry.substring(3).toUpperCase(Locale.ROOT), entry.substring(0, 2));
        }
        states.put("TEX", "TX");
        states.put("TEJAS", "TX");
        return states;
    }

    /** The words, each in lower case with a space around it, with a bar for each state that is written in full. */
    static String without(String words) {
        var rest = words;
        for (var word : words.strip().split(" ", 20)) {
            for (var name : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                rest = rest.replace(name, " | ");
            }
        }
        return rest;
    }

    /** The two letters of a state written in any of its forms, or null for any other text. */
    static @Nullable String of(String written) {
        return BY_NAME.get(written.replace(".", "").strip().toUpperCase(Locale.ROOT));
    }

    /** The state that the text ends with. */
    static @Nullable AtEnd atEnd(String text) {
        return atEnd(text, States::of);
    }

    /** The province of Canada that the text ends with. */
    static @Nullable AtEnd provinceAtEnd(String text) {
        return atEnd(text, Provinces::of);
    }

    private static @Nullable AtEnd atEnd(String text, Function<String, @Nullable String> known) {
        var end = text.length();
        while (end > 0 && " ,.-·•|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        AtEnd found = null;
        var start = end;
        for (var words = 0; words < LONGEST_WORDS && start > 0; words++) {
            start = wordStart(text, words == 0 ? start : start - 1);
            var written = text.substring(start, end);
            var state = known.apply(written);
            if (state != null && isWrittenAsName(written)) {
                found = new AtEnd(state, start);
            }
            if (start == 0 || text.charAt(start - 1) != ' ') {
                break;
            }
        }
        return found;
    }

    private static int wordStart(String text, int end) {
        var start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    private static boolean isWrittenAsName(String written) {
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }
}
