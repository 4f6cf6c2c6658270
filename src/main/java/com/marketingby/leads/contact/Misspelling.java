package com.marketingby.leads.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a name that is another one with a letter wrong, missing, too many or in the wrong place. */
final class Misspelling {
    private static final int SHORTEST = 8;
    private static final int SHORTEST_WORD = 5;

    private Misspelling() {}

    /** The beginning of the name, or all of it, that the written one is one letter away from: "Oak Dental" of "Oak Dental Clinic" for "Oak Dentla". */
    static @Nullable String intended(String name, String written) {
        var key = CompanyName.key(written);
        var bare = CompanyName.withoutLegalForm(name);
        for (var end = bare.length(); end >= SHORTEST; end = bare.lastIndexOf(' ', end - 1)) {
            var beginning = bare.substring(0, end);
            if (isOneLetterOff(key, CompanyName.key(beginning))
                    && !Kinship.loose(beginning).equals(Kinship.loose(written))) {
                return beginning;
            }
        }
        return null;
    }

    /** Whether the name has a word that trades or businesses are called by, which the other one has not. */
    static boolean knowsWordsOf(String name, String other) {
        var key = CompanyName.key(other);
        return List.of(Text.SPACES.split(Places.words(name).strip(), 12)).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(word -> (PlainWords.isPlain(word) || PlainWords.isKindOfBusiness(word))
                        && !key.contains(word));
    }

    private static boolean isOneLetterOff(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 1 || one.equals(other)) {
            return false;
        }
        var begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        var same = 0;
        while (same < shorter - begin
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        var differs = longer - begin - same;
        return begin > 0 && hasOnlyLetters(one, begin, same) && hasOnlyLetters(other, begin, same)
                && (differs == 1 || (differs == 2 && one.length() == other.length()
                        && one.charAt(begin) == other.charAt(begin + 1)
                        && one.charAt(begin + 1) == other.charAt(begin)));
    }

    private static boolean hasOnlyLetters(String key, int begin, int same) {
        return key.substring(begin, key.length() - same).chars().allMatch(Character::isLetter);
    }
}
