package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between two assessments of one business, such as before and after a new catalogue. */
public record Changes(String before, String after, List<String> lines) {

    public Changes {
        lines = List.copyOf(lines);
    }

    /** Compares two assessments: their scores, and rule by rule their outcomes. */
    public static Changes between(Assessment before, Assessment after) {
        return since(IssueText.head(before), outcomes(before), after);
    }

    /**
     * Compares what was noted down of an earlier assessment with a new one.
     *
     * @param head the first line of the earlier {@code compliance_issues}
     * @param outcomes by rule, as {@link #outcomes} gives them
     */
    public static Changes since(String head, Map<String, String> outcomes, Assessment after) {
        var now = outcomes(after);
        var rules = new TreeSet<>(outcomes.keySet());
        rules.addAll(now.keySet());
        var lines = rules.stream()
                .map(rule -> line(rule, outcomes.getOrDefault(rule, "absent"), now.getOrDefault(rule, "absent")))
                .filter(line -> !line.isEmpty()).toList();
        return new Changes(head, IssueText.head(after), lines);
    }

    /** By rule, the outcome and the weight: {@code FAIL w5}. */
    public static Map<String, String> outcomes(Assessment assessment) {
        return assessment.findings().stream().collect(
                Collectors.toMap(Finding::rule, finding -> finding.outcome().word() + " w" + finding.weight()));
    }

    private static String line(String rule, String before, String after) {
        return before.equals(after) ? "" : rule + ": " + before + " -> " + after;
    }

    /** Whether any rule's outcome or weight differs. */
    public boolean any() {
        return !lines.isEmpty();
    }

    /** The two heads and each difference on a line of its own. */
    @Override
    public String toString() {
        return before + "\n" + after + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining())
                + IssueText.NO_ADVICE;
    }
}
