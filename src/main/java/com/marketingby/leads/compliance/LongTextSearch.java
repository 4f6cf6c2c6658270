package com.marketingby.leads.compliance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which of some words a long text holds, looking at few of its letters: where two letters together are in no word, a whole word's length is passed
 * over (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). For scripts, which are many times as long as a page's words. Whether a letter
 * is large or small makes no difference.
 */
final class LongTextSearch {
    private static final int LETTERS = 128;

    private final List<String> words;
    /** How many letters of each word are compared at first. */
    private final int window;
    /** By two letters, how far on the next window may end when the present one ends with them. */
    private final byte[] steps = new byte[LETTERS * LETTERS];
    /** By two letters, the numbers of the words whose first window ends with them. */
    private final int[][] ending = new int[LETTERS * LETTERS][];

    private LongTextSearch(List<String> words) {
        this.words = words;
        this.window = words.stream().mapToInt(String::length).min().orElseThrow();
        Arrays.fill(steps, (byte) (window - 1));
        Arrays.fill(ending, new int[0]);
        for (var number = 0; number < words.size(); number++) {
            enter(words.get(number), number);
        }
    }

    /** @param words of 2 to 100 small letters of ASCII, signs and digits among them */
    static LongTextSearch of(List<String> words) {
        for (var word : words) {
            if (word.length() < 2 || word.length() > 100
                    || word.chars().anyMatch(letter -> plain((char) letter) != letter)) {
                throw new IllegalArgumentException(word + " has not 2 to 100 small letters of ASCII");
            }
        }
        return new LongTextSearch(List.copyOf(words));
    }

    private void enter(String word, int number) {
        for (var at = 1; at < window; at++) {
            var two = two(word, at);
            steps[two] = (byte) Math.min(steps[two], window - 1 - at);
        }
        var last = two(word, window - 1);
        ending[last] = Arrays.copyOf(ending[last], ending[last].length + 1);
        ending[last][ending[last].length - 1] = number;
    }

    /** The numbers of the words that the text holds before an end, by their places in the list. */
    BitSet in(String text, int end) {
        var found = new BitSet(words.size());
        var at = window - 1;
        while (at < end) {
            var two = two(text, at);
            var step = steps[two];
            if (step > 0) {
                at += step;
            } else {
                for (var number : ending[two]) {
                    if (stands(words.get(number), text, at - window + 1, end)) {
                        found.set(number);
                    }
                }
                at++;
            }
        }
        return found;
    }

    private static boolean stands(String word, String text, int from, int end) {
        if (from + word.length() > end) {
            return false;
        }
        for (var at = 0; at < word.length(); at++) {
            if (plain(text.charAt(from + at)) != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int last) {
        return plain(text.charAt(last - 1)) * LETTERS + plain(text.charAt(last));
    }

    /** A letter of ASCII, small; 0 for every other one. */
    private static int plain(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter < LETTERS ? letter : 0;
    }
}
