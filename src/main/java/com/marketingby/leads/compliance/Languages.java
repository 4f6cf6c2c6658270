package com.marketingby.leads.compliance;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a page's language by its commonest words; what it says of itself counts only where the words do not tell. */
final class Languages {
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "for", "with", "your", "our", "you",
            "is",
            "are", "we", "at", "in", "on", "that", "this", "be", "or", "as", "an", "can", "by", "from", "will");
    private static final Set<String> SPANISH = Set.of("de", "la", "que", "el", "en", "los", "las", "para", "con", "por",
            "una", "su", "sus", "es", "del", "se", "y", "nuestra", "nuestro", "usted", "al", "más", "como", "son");
    private static final Map<String, Boolean> IS_ENGLISH = Stream.of(ENGLISH, SPANISH).flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ENGLISH::contains));
    private static final int ENOUGH_WORDS = 40;
    private static final int LOOKED_AT = 4_000;
    private int words;
    private int english;
    private int spanish;
    private int foreignLetters;

    void read(String lower) {
        var from = 0;
        for (var at = 0; at <= lower.length() && words < LOOKED_AT; at++) {
            if (at == lower.length() || !Character.isLetter(lower.charAt(at))) {
                word(lower, from, at);
                from = at + 1;
            } else if (lower.charAt(at) >= '\u0370') {
                foreignLetters++;
            }
        }
    }

    private void word(String lower, int from, int until) {
        if (until <= from) {
            return;
        }
        words++;
        if (until - from <= 8) {
            var isEnglish = IS_ENGLISH.get(lower.substring(from, until));
            english += isEnglish != null && isEnglish ? 1 : 0;
            spanish += isEnglish != null && !isEnglish ? 1 : 0;
        }
    }

    /** A two-letter code, or {@code und} where nothing tells. */
    String language(String declared) {
        if (words < ENOUGH_WORDS && foreignLetters < ENOUGH_WORDS) {
            return primary(declared);
        }
        if (english * 100 >= words * 6 && english >= spanish) {
            return "en";
        }
        if (spanish * 100 >= words * 6) {
            return "es";
        }
        var own = primary(declared);
        return own.equals("en") && foreignLetters > words ? "und" : own;
    }

    private static String primary(String declared) {
        var code = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return code.isEmpty() ? "und" : code;
    }
}
