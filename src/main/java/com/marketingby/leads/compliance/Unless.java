package com.marketingby.leads.compliance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that take away what a phrase says of a sentence, by where they stand.
 *
 * @param anywhere in the sentence
 * @param before in the clause of the match and ahead of its end, from where they govern it
 * @param after in the same clause behind the match
 */
record Unless(@Nullable Pattern anywhere, @Nullable Pattern before, @Nullable Pattern after) {
    static final Unless NEVER = new Unless(null, null, null);

    /** Where a clause ends; a comma parts clauses if what follows it has a subject or a verb of its own. */
    private static final Pattern TURN = Pattern
            .compile(
                    "; |\\.\\.\\. | - |\\||•|·|\\bbut\\b|, yet |, (?:so |and |then )?(?:we|our|us|you|dr|they|he|she|as|call|visit|contact|book|schedule)\\b"
                            + "|, (?=(?!who\\b|which\\b|that\\b|whose\\b)[^;]{0,80}\\b(?:is|are|has|have|stands?|makes?|provides?|offers?|guarantees?|cures?|can|will)\\b)");

    Unless anywhere(String regex) {
        return new Unless(Pattern.compile(regex), before, after);
    }

    Unless before(String regex) {
        return new Unless(anywhere, Pattern.compile(regex), after);
    }

    Unless after(String regex) {
        return new Unless(anywhere, before, Pattern.compile(regex));
    }

    /** Whether they do so for a match in a sentence in lower case. */
    boolean holds(String lower, int start, int end) {
        if (anywhere != null && anywhere.matcher(lower).find()) {
            return true;
        }
        if (before != null && within(before, lower, clauseStart(lower, start, end), end)) {
            return true;
        }
        return after != null && within(after, lower, end, clauseEnd(lower, end));
    }

    private static boolean within(Pattern words, String lower, int from, int until) {
        return words.matcher(lower).region(from, until).useTransparentBounds(true).find();
    }

    private static int clauseStart(String lower, int start, int end) {
        var turns = TURN.matcher(lower).region(0, end);
        var from = 0;
        while (turns.find() && turns.end() <= start) {
            from = turns.end();
        }
        return from;
    }

    private static int clauseEnd(String lower, int end) {
        var turns = TURN.matcher(lower).region(end, lower.length());
        return turns.find() ? turns.start() : lower.length();
    }
}
