package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells in one pass over a sentence which of many phrases may be in it, so that few of their patterns are tried. */
final class PhraseSearch {
    private record Condition(Phrase phrase, BitSet triggers, BitSet needed) {
        boolean holds(BitSet words) {
            return triggers.intersects(words) && (needed.isEmpty() || needed.intersects(words));
        }
    }

    private final WordSearch words;
    private final List<Condition> conditions;

    PhraseSearch(List<Phrase> phrases) {
        this.words = WordSearch.of(phrases.stream()
                .flatMap(phrase -> Stream.concat(phrase.triggers().stream(), phrase.needed().stream())).toList());
        this.conditions = phrases.stream()
                .map(phrase -> new Condition(phrase, numbers(phrase.triggers()), numbers(phrase.needed()))).toList();
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
        var triggered = new ArrayList<Phrase>();
        for (var condition : conditions) {
            if (condition.holds(found)) {
                triggered.add(condition.phrase());
            }
        }
        return triggered;
    }
}
