package com.marketingby.leads.compliance;

import java.util.Locale;

/**
 * A sentence, or a heading or list item that stands for one.
 *
 * @param lower the text in lower case with plain quotes, dashes and spaces, letter for letter as long as the text
 * @param quoted whether it stands in a quotation, a review or a comment
 */
record Sentence(String text, String lower, boolean quoted) {

    static Sentence of(String text, boolean quoted) {
        var letters = text.toCharArray();
        for (var at = 0; at < letters.length; at++) {
            letters[at] = plain(letters[at]);
        }
        return new Sentence(text, new String(letters), quoted);
    }

    private static char plain(char letter) {
        if ((letter >= 'a' && letter <= 'z') || letter == ' ') {
            return letter;
        }
        if (letter >= 'A' && letter <= 'Z') {
            return (char) (letter + 32);
        }
        return letter > ' ' && letter < '`' ? letter : plainOdd(letter);
    }

    private static char plainOdd(char letter) {
        return switch (letter) {
            case '‘', '’', 'ʼ', '`' -> '\'';
            case '‐', '‑', '‒', '–', '—' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\t', '\n', '\r' -> ' ';
            case '®', '™' -> ' ';
            default -> Character.toLowerCase(letter);
        };
    }

    /** At most 160 characters of the text around a match. */
    String quote(int start, int end) {
        if (text.length() <= Mark.LONGEST_QUOTE) {
            return text;
        }
        var room = Mark.LONGEST_QUOTE - 2 - Math.min(end - start, Mark.LONGEST_QUOTE - 2);
        var from = Math.clamp(start - room / 2, 0, text.length() - Mark.LONGEST_QUOTE + 2);
        var until = Math.min(text.length(), from + Mark.LONGEST_QUOTE - 2);
        return (from > 0 ? "…" : "") + text.substring(from, until).strip() + (until < text.length() ? "…" : "");
    }

    boolean contains(String lowerWords) {
        return lower.contains(lowerWords.toLowerCase(Locale.ROOT));
    }
}
