package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which names of a site mean the same business although they are not the same letters. */
final class Kinship {
    private static final int SHORTEST_WORD = 5;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}");
    private static final Pattern NO_CAPITAL = Pattern.compile("\\P{Lu}");

    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, List<String>> legalNames = new HashMap<>();

    private Kinship() {}

    static Kinship among(List<String> names) {
        var kinship = new Kinship();
        for (var name : names) {
            var loose = loose(name);
            kinship.spellings.merge(loose, 1, Integer::sum);
            if (CompanyName.hasLegalForm(name)) {
                kinship.legalNames.computeIfAbsent(firstWord(loose), _ -> new ArrayList<>()).add(loose);
            }
        }
        return kinship;
    }

    /** {@code St. Ann's Clinic} and {@code Saint Ann Clinics} speak for each other. */
    boolean isSpelledOtherwise(String name) {
        return spellings.getOrDefault(loose(name), 0) > 1;
    }

    /** Whether a legal name begins with the same word as this trade name and goes on differently. */
    boolean hasLegalName(String name) {
        var loose = loose(name);
        var first = firstWord(loose);
        return first.length() >= SHORTEST_WORD && !PlainWords.isPlain(first) && !CompanyName.hasLegalForm(name)
                && legalNames.getOrDefault(first, List.of()).stream().anyMatch(legal -> !legal.startsWith(loose));
    }

    static boolean areCapitals(String name) {
        return CAPITALS.matcher(CompanyName.withoutLegalForm(name)).matches();
    }

    /** Whether capitals are those of a longer name: {@code OWC} of {@code OakWell Clinic}. */
    static boolean areInitials(String capitals, String longer) {
        var name = CompanyName.withoutLegalForm(longer);
        var initials = NO_CAPITAL.matcher(name).replaceAll("");
        return initials.length() < name.length() && initials.equals(CompanyName.withoutLegalForm(capitals));
    }

    /** The words of a name without what people write now so, now so. */
    static String loose(String name) {
        return Places.words(CompanyName.withoutLegalForm(name)).replace(" saint ", " st ").replace(" mount ", " mt ")
                .replace(" and ", " ").replace(" the ", " ").replace("s ", " ").replace("  ", " ");
    }

    private static String firstWord(String words) {
        return words.strip().split(" ", 2)[0];
    }
}
