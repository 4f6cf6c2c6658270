package com.marketingby.leads.compliance;

import java.util.Arrays;
import java.util.List;

/** Letters that must stand in a sentence before anything slower is tried on it. */
record Trigger(String letters, int number) {

    static Trigger of(String letters) {
        return new Trigger(letters, Threes.number(letters));
    }

    /** Several, parted by a bar. */
    static List<Trigger> list(String letters) {
        return Arrays.stream(letters.split("\\|", -1)).map(Trigger::of).toList();
    }

    boolean in(Sentence sentence) {
        return sentence.threes().mayHold(number) && sentence.lower().contains(letters);
    }

    static boolean any(List<Trigger> triggers, Sentence sentence) {
        for (var at = 0; at < triggers.size(); at++) {
            if (triggers.get(at).in(sentence)) {
                return true;
            }
        }
        return false;
    }
}
