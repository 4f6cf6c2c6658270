package com.marketingby.leads.compliance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells a page's language by its commonest words; what it says of itself counts only where the words do not tell. */
final class Languages {
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "for", "with", "your", "our", "you",
            "is",
            "are", "we", "at", "in", "on", "that", "this", "be", "or", "as", "an", "can", "by", "from", "will");
    private static final Set<String> SPANISH = Set.of("de", "la", "que", "el", "en", "los", "las", "para", "con", "por",
            "una", "su", "sus", "es", "del", "se", "y", "nuestra", "nuestro", "usted", "al", "más", "como", "son");
    private static final int LONGEST = Long.BYTES;
    private static final long[] ENGLISH_PACKED = packed(ENGLISH);
    private static final long[] SPANISH_PACKED = packed(SPANISH);
    private static final int ENOUGH_WORDS = 40;
    private static final int LOOKED_AT = 4_000;
    private int words;
    private int english;
    private int spanish;
    private int foreignLetters;

    void read(String lower) {
        var letters = 0;
        var word = 0L;
        for (var at = 0; at < lower.length() && words < LOOKED_AT; at++) {
            var letter = lower.charAt(at);
            if (isLetter(letter)) {
                letters++;
                word = with(word, letter);
                foreignLetters += letter >= '\u0370' ? 1 : 0;
            } else {
                word(letters, word);
                letters = 0;
                word = 0;
            }
        }
        word(letters, word);
    }

    private static boolean isLetter(char letter) {
        return letter < 128 ? letter >= 'a' && letter <= 'z' : Character.isLetter(letter);
    }

    private void word(int letters, long word) {
        if (letters == 0 || words >= LOOKED_AT) {
            return;
        }
        words++;
        if (letters <= LONGEST) {
            english += Arrays.binarySearch(ENGLISH_PACKED, word) >= 0 ? 1 : 0;
            spanish += Arrays.binarySearch(SPANISH_PACKED, word) >= 0 ? 1 : 0;
        }
    }

    /** A word as one number, a byte for each letter: so no text is cut out to look it up. All letters beyond the first 255 are the same there, and in no word. */
    private static long with(long word, char letter) {
        return word << Byte.SIZE | Math.min(letter, 0xFF);
    }

    private static long[] packed(Set<String> words) {
        return words.stream().mapToLong(word -> word.chars().asLongStream()
                .reduce(0, (packed, letter) -> with(packed, (char) letter))).sorted().toArray();
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
