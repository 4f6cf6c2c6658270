package com.marketingby.leads.compliance;

import java.util.Arrays;
import java.util.Comparator;

/** What the rules on accessibility make of the counts; a page that scripts may still fill is never failed for a lack. */
final class AccessibilityChecks {
    private static final int FEW_PERCENT = 10;
    private static final int ENOUGH_CHARACTERS = 500;

    private AccessibilityChecks() {}

    /** Fails where any page lacks it. */
    static Judge everyPage(String what, AxeRule... rules) {
        return reading -> {
            var total = total(reading, rules);
            if (total.seen() == 0) {
                return Outcome.notApplicable("nothing of the kind on the pages read");
            }
            if (total.lacking() == 0) {
                return Outcome.pass("in order: " + what);
            }
            return finished(reading, rules)
                    ? Outcome.fail("missing on " + pagesLacking(reading, rules) + ": " + what, worst(reading, rules))
                    : Outcome.unknown("missing in HTML that scripts may still fill: " + what);
        };
    }

    /** Passes when nothing lacks it, partly when at most a tenth does. */
    static Judge share(String what, AxeRule... rules) {
        return reading -> {
            var total = total(reading, rules);
            if (total.seen() == 0) {
                return reading.adequate() ? Outcome.notApplicable("no " + what + " on the pages read")
                        : Outcome.unknown("no " + what + " seen, but " + reading.doubt());
            }
            var text = total.lacking() + " of " + total.seen() + " " + what + " lack a name";
            if (total.lacking() == 0) {
                return Outcome.pass(text);
            }
            return 100 * total.lacking() <= FEW_PERCENT * total.seen() ? Outcome.partial(text, worst(reading, rules))
                    : Outcome.fail(text, worst(reading, rules));
        };
    }

    /** As {@link #share}, and partly where a placeholder stands in for the label. */
    static Judge labels() {
        var plain = share("fields", AxeRule.LABEL, AxeRule.SELECT_NAME);
        return reading -> {
            var outcome = plain.judge(reading);
            var placeholders = total(reading, AxeRule.PLACEHOLDER_ONLY).lacking();
            return outcome instanceof Outcome.Pass && placeholders > 0
                    ? Outcome.partial(placeholders + " fields have a placeholder in place of a label",
                            worst(reading, AxeRule.PLACEHOLDER_ONLY))
                    : outcome;
        };
    }

    private static Count total(Reading reading, AxeRule... rules) {
        return reading.pages().stream().map(page -> on(page, rules)).reduce(Count.NONE, Count::plus);
    }

    private static Count on(PageEvidence page, AxeRule... rules) {
        return Arrays.stream(rules).map(rule -> page.axe().getOrDefault(rule, Count.NONE)).reduce(Count.NONE,
                Count::plus);
    }

    private static boolean finished(Reading reading, AxeRule... rules) {
        return reading.pages().stream()
                .anyMatch(page -> on(page, rules).lacking() > 0 && page.characters() >= ENOUGH_CHARACTERS);
    }

    private static String pagesLacking(Reading reading, AxeRule... rules) {
        var lacking = reading.pages().stream().filter(page -> on(page, rules).lacking() > 0).count();
        return lacking + " of " + reading.pages().size() + " pages";
    }

    private static Sighting worst(Reading reading, AxeRule... rules) {
        return reading.pages().stream()
                .max(Comparator.comparingInt((PageEvidence page) -> on(page, rules).lacking())
                        .thenComparing(PageEvidence::url))
                .map(page -> Reading.at(page, null)).orElseThrow();
    }
}
