package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells in one pass over a sentence which of many phrases may be in it, so that few of their patterns are tried. */
final class PhraseSearch {
    private final WordSearch words;
    private final List<Phrase> phrases;
    /** By the number of a word, the numbers of the phrases that it triggers. */
    private final BitSet[] triggered;
    /** By the number of a phrase, the numbers of the words of which it needs one, if any. */
    private final List<BitSet> needed;

    PhraseSearch(List<Phrase> phrases) {
        this.words = WordSearch.of(phrases.stream()
                .flatMap(phrase -> Stream.concat(phrase.triggers().stream(), phrase.needed().stream())).toList());
        this.phrases = List.copyOf(phrases);
        this.triggered = new BitSet[words.size()];
        Arrays.setAll(triggered, _ -> new BitSet());
        for (var number = 0; number < phrases.size(); number++) {
            var phrase = number;
            numbers(phrases.get(number).triggers()).stream().forEach(word -> triggered[word].set(phrase));
        }
        this.needed = phrases.stream().map(phrase -> numbers(phrase.needed())).toList();
    }

    private BitSet numbers(List<String> some) {
        var numbers = new BitSet();
        some.forEach(word -> numbers.set(words.number(word)));
        return numbers;
    }

    /** The phrases whose words the sentence has, in their order. */
    List<Phrase> triggeredBy(Sentence sentence) {
        var found = words.in(sentence.lower());
        if (found.isEmpty()) {
            return List.of();
        }
        var candidates = new BitSet(phrases.size());
        for (var word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
            candidates.or(triggered[word]);
        }
        var spoken = new ArrayList<Phrase>();
        for (var phrase = candidates.nextSetBit(0); phrase >= 0; phrase = candidates.nextSetBit(phrase + 1)) {
            if (needed.get(phrase).isEmpty() || needed.get(phrase).intersects(found)) {
                spoken.add(phrases.get(phrase));
            }
        }
        return spoken;
    }
}
