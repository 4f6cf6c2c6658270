package com.marketingby.leads.compliance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many words, or pieces of words, a text holds, in one pass over it however many they are (Aho and Corasick, "Efficient string matching",
 * 1975). Whether a letter of ASCII is large or small makes no difference.
 */
final class WordSearch {
    private static final int ROOT = 0;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    /** The kind of each character; 0 for all that are in no word. */
    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
    private final int kindsUsed;
    /** Where each state goes by the kind of the next character: to the first place of that state here, or to its complement where a word ends there. */
    private final int[] next;
    /** By state, the numbers of the words that end there. */
    private final @Nullable BitSet[] ended;

    private WordSearch(Collection<String> words) {
        words.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        this.kindsUsed = sortCharacters();
        var most = 1 + numbers.keySet().stream().mapToInt(String::length).sum();
        var trie = new int[most * kindsUsed];
        this.ended = new BitSet[most];
        var states = plant(trie);
        this.next = Arrays.copyOf(trie, states * kindsUsed);
        complete();
        Arrays.setAll(next, step -> ended[next[step]] == null ? next[step] * kindsUsed : ~(next[step] * kindsUsed));
    }

    static WordSearch of(Collection<String> words) {
        return new WordSearch(words);
    }

    /** The number that {@link #in} gives a word. */
    int number(String word) {
        return Objects.requireNonNull(numbers.get(word), () -> word + " is none of the words that are looked for");
    }

    /** How many words there are, each counted once. */
    int size() {
        return numbers.size();
    }

    /** The numbers of the words that the text holds. */
    BitSet in(String text) {
        var found = new BitSet(numbers.size());
        var state = ROOT;
        for (var at = 0; at < text.length(); at++) {
            state = next[state + kinds[text.charAt(at)]];
            if (state < 0) {
                state = ~state;
                found.or(Objects.requireNonNull(ended[state / kindsUsed]));
            }
        }
        return found;
    }

    /** Whether the text holds one of the words. */
    boolean any(String text) {
        var state = ROOT;
        for (var at = 0; at < text.length() && state >= 0; at++) {
            state = next[state + kinds[text.charAt(at)]];
        }
        return state < 0;
    }

    private int sortCharacters() {
        var used = 1;
        for (var word : numbers.keySet()) {
            for (var at = 0; at < word.length(); at++) {
                if (kinds[word.charAt(at)] == 0) {
                    if (used > Byte.MAX_VALUE) {
                        throw new IllegalArgumentException("the words have more than 127 different letters");
                    }
                    kinds[word.charAt(at)] = (byte) used++;
                }
            }
        }
        for (var letter = 'A'; letter <= 'Z'; letter++) {
            kinds[letter] = kinds[Character.toLowerCase(letter)];
        }
        return used;
    }

    /** Enters the words letter by letter, and returns how many states they take. */
    private int plant(int[] trie) {
        var states = 1;
        for (var word : numbers.entrySet()) {
            var state = ROOT;
            for (var at = 0; at < word.getKey().length(); at++) {
                var step = state * kindsUsed + kinds[word.getKey().charAt(at)];
                trie[step] = trie[step] == ROOT ? states++ : trie[step];
                state = trie[step];
            }
            end(state).set(word.getValue());
        }
        return states;
    }

    private BitSet end(int state) {
        var here = ended[state] == null ? new BitSet(numbers.size()) : ended[state];
        ended[state] = here;
        return here;
    }

    /** Lets each state go on where no word goes on: to the longest end of what was read that begins a word. */
    private void complete() {
        var shorter = new int[next.length / kindsUsed];
        Queue<Integer> breadth = new ArrayDeque<>();
        for (var kind = 1; kind < kindsUsed; kind++) {
            if (next[kind] != ROOT) {
                breadth.add(next[kind]);
            }
        }
        while (!breadth.isEmpty()) {
            var state = breadth.remove();
            for (var kind = 0; kind < kindsUsed; kind++) {
                var step = state * kindsUsed + kind;
                var fallback = next[shorter[state] * kindsUsed + kind];
                if (next[step] == ROOT) {
                    next[step] = fallback;
                } else {
                    shorter[next[step]] = fallback;
                    inherit(next[step], fallback);
                    breadth.add(next[step]);
                }
            }
        }
    }

    private void inherit(int state, int shorter) {
        var also = ended[shorter];
        if (also != null) {
            end(state).or(also);
        }
    }
}
