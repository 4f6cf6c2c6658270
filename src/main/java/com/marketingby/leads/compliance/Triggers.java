package com.marketingby.leads.compliance;

import java.util.BitSet;
import java.util.List;

/** Tells quickly that no phrase can stand in a sentence, by the first three letters of what triggers them. */
final class Triggers {
    private static final int NUMBERS = 1 << 16;
    private final BitSet beginnings = new BitSet(NUMBERS);

    Triggers(List<Phrase> phrases) {
        phrases.stream().flatMap(phrase -> phrase.triggers().stream()).forEach(this::add);
    }

    private void add(String trigger) {
        if (trigger.length() > 2) {
            beginnings.set(three(trigger, 0));
        }
    }

    /** False only where no trigger of three letters or more, and neither of the two shorter ones, is in the sentence. */
    boolean mayStandIn(String lower) {
        for (var at = 0; at + 2 < lower.length(); at++) {
            if (beginnings.get(three(lower, at))) {
                return true;
            }
        }
        return lower.indexOf('©') >= 0 || lower.contains("#1");
    }

    /** A number for three letters; different letters may share it. */
    private static int three(String text, int at) {
        return (text.charAt(at) * 961 + text.charAt(at + 1) * 31 + text.charAt(at + 2)) & (NUMBERS - 1);
    }
}
