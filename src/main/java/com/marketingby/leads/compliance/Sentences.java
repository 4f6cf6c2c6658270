package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts running text into sentences of bounded length. */
final class Sentences {
    private static final int LONGEST = 600;
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "drs", "mr", "mrs", "ms", "st", "ste", "vs", "no",
            "jr", "sr", "inc", "ltd", "prof", "rev", "sec", "art", "approx", "dept", "ph", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "tex", "occ", "mt", "ft", "ext", "blvd", "ave");

    private Sentences() {}

    static List<String> in(String text) {
        var sentences = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            if (endsAt(text, from, at) || (at - from >= LONGEST && tooLong(text, from, at))) {
                add(text, from, at + 1, sentences);
                from = at + 1;
            }
        }
        add(text, from, text.length(), sentences);
        return sentences;
    }

    private static boolean tooLong(String text, int from, int at) {
        return at - from >= (text.charAt(at) == ' ' ? LONGEST : 2 * LONGEST);
    }

    private static void add(String text, int from, int until, List<String> sentences) {
        var sentence = text.substring(from, until).strip();
        if (sentence.length() > 2) {
            sentences.add(sentence);
        }
    }

    private static boolean endsAt(String text, int from, int at) {
        var letter = text.charAt(at);
        if (letter != '.' && letter != '!' && letter != '?') {
            return false;
        }
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '"' || next == '”' || next == ')' || next == '\'') {
            return letter != '.' || at + 2 >= text.length() || text.charAt(at + 2) == ' ';
        }
        return next == ' ' && (letter != '.' || !abbreviation(text, from, at));
    }

    /** Whether the word before a full stop is cut short: "Dr.", "Sept.", a single letter as in "U.S." or "D.D.S.". */
    private static boolean abbreviation(String text, int from, int stop) {
        var start = stop;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, stop);
        if (!capitalized(word)) {
            return false;
        }
        return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean capitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
