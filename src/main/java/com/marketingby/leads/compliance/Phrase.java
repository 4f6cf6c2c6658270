package com.marketingby.leads.compliance;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a sentence speaks of a topic, in lower case.
 *
 * @param triggers one of these must stand in the sentence before the pattern is tried
 * @param needed one of these must stand in it too, if there are any
 * @param unless words that take the topic away
 */
record Phrase(Topic topic, Guard guard, List<String> triggers, List<String> needed, Pattern pattern, Unless unless) {
    /** What a sentence does not say by then it does not say: each place is held against all that may take the words back. */
    private static final int MOST_PLACES = 4;

    /** What besides the words must hold. */
    enum Guard {
        /** The words are enough. */
        MENTION,
        /** The sentence must affirm them. */
        AFFIRMED,
        /** The practice must say them of itself: no warning, question, quotation or patient's story. */
        CLAIM
    }

    static Phrase mention(Topic topic, String triggers, String regex) {
        return new Phrase(topic, Guard.MENTION, words(triggers), List.of(), Pattern.compile(regex), Unless.NEVER);
    }

    static Phrase affirmed(Topic topic, String triggers, String regex) {
        return new Phrase(topic, Guard.AFFIRMED, words(triggers), List.of(), Pattern.compile(regex), Unless.NEVER);
    }

    static Phrase claim(Topic topic, String triggers, String regex) {
        return new Phrase(topic, Guard.CLAIM, words(triggers), List.of(), Pattern.compile(regex), Unless.NEVER);
    }

    /** With words that take the topic away wherever in the sentence they stand. */
    Phrase unless(String regex) {
        return unless(unless.anywhere(regex));
    }

    /** With words that take the topic away where they govern the match: ahead of its end in the same clause. */
    Phrase unlessBefore(String regex) {
        return unless(unless.before(regex));
    }

    /** With words that take the topic away behind the match in the same clause. */
    Phrase unlessAfter(String regex) {
        return unless(unless.after(regex));
    }

    /** With words that take the topic away before or behind the match in the same clause. */
    Phrase unlessNear(String regex) {
        return unlessBefore(regex).unlessAfter(regex);
    }

    private Phrase unless(Unless words) {
        return new Phrase(topic, guard, triggers, needed, pattern, words);
    }

    /** With words of which one more stands in whatever the pattern finds; they only spare it the search. */
    Phrase needs(String words) {
        return new Phrase(topic, guard, triggers, words(words), pattern, unless);
    }

    /** The place in a sentence with the triggers where the topic is spoken of, if it is. */
    @Nullable
    MatchResult in(Sentence sentence) {
        if (guard == Guard.CLAIM && sentence.quoted()) {
            return null;
        }
        var match = pattern.matcher(sentence.lower());
        for (var place = 0; place < MOST_PLACES && match.find(); place++) {
            if (holds(sentence.lower(), match.start(), match.end())) {
                return guard != Guard.CLAIM || Assertion.ownWords(sentence.lower()) ? match.toMatchResult() : null;
            }
        }
        return null;
    }

    private static List<String> words(String partedByBars) {
        return List.of(partedByBars.split("\\|", -1));
    }

    private boolean holds(String lower, int start, int end) {
        if (unless.holds(lower, start, end)) {
            return false;
        }
        return switch (guard) {
            case MENTION -> true;
            case AFFIRMED -> Assertion.affirmed(lower, start, end);
            case CLAIM -> Assertion.claimed(lower, start, end);
        };
    }
}
