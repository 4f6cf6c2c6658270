package com.marketingby.leads.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places that a site speaks of, so that they can be told from names. */
final class Places {
    private static final int MOST = 60;
    private static final Pattern IN = Pattern
            .compile(
                    "\\b(?:[Ii]n|[Nn]ear|[Ss]erving) ((?:[A-Z][\\w'’.-]{1,20})(?:,? (?:& )?[A-Z][\\w'’.-]{1,20}){0,5})");
    private static final Pattern STATE = Pattern.compile("(?<=[,a-z] )[A-Z]{2}\\b");
    private static final Set<String> SIDES = Set.of("north", "south", "east", "west", "northeast", "northwest",
            "southeast", "southwest", "downtown", "uptown", "central", "greater", "area", "county", "metro", "city",
            "n", "s", "e", "w", "usa", "and", "the", "surrounding", "areas", "near", "in", "of");

    private final Set<String> names = new LinkedHashSet<>();

    private Places() {}

    static Places of(List<PageView> pages, List<Found<PostalAddress>> addresses) {
        var places = new Places();
        for (var address : addresses) {
            var city = address.value().city();
            if (city != null) {
                places.add(city);
            }
        }
        for (var page : pages) {
            var in = IN.matcher(page.head().title());
            for (var tries = 0; tries < 4 && in.find(); tries++) {
                List.of(in.group(1).split("[,&]", 6)).forEach(places::add);
            }
        }
        return places;
    }

    private void add(String place) {
        var words = words(place);
        if (words.strip().length() > 2 && names.size() < MOST && States.of(place) == null) {
            names.add(words);
        }
    }

    /** The words in lower case with one space around each. */
    static String words(String text) {
        var words = new StringBuilder(text.length() + 2).append(' ');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.charAt(words.length() - 1) == ' ' ? words.toString() : words.append(' ').toString();
    }

    /** What is left of a name's words without the cities and states in it, each of which is now a bar. */
    String without(String name) {
        var words = words(STATE.matcher(name).replaceAll(Places::marked)).replace(" zz ", " | ");
        for (var place : names) {
            words = words.replace(place, " | ");
        }
        return States.without(words);
    }

    private static String marked(MatchResult letters) {
        return States.of(letters.group()) == null ? letters.group() : "zz";
    }

    /** Whether the words tell nothing but a place, such as "East Dallas" or "Katy, TX". */
    boolean are(String words) {
        var rest = without(words);
        return rest.contains("|") && List.of(Text.SPACES.split(rest.strip(), 12)).stream()
                .allMatch(word -> word.equals("|") || SIDES.contains(word) || States.of(word) != null);
    }
}
