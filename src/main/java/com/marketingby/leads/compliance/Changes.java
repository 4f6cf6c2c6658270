package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two assessments of one business, such as before and after a new catalogue. */
public record Changes(String before, String after, List<String> lines) {

    public Changes {
        lines = List.copyOf(lines);
    }

    /** Compares two assessments: their scores, and rule by rule their outcomes. */
    public static Changes between(Assessment before, Assessment after) {
        var old = byRule(before);
        var now = byRule(after);
        var rules = new TreeMap<>(old);
        rules.putAll(now);
        var lines = rules.keySet().stream().map(rule -> line(rule, word(old, rule), word(now, rule)))
                .filter(line -> !line.isEmpty()).toList();
        return new Changes(IssueText.head(before), IssueText.head(after), lines);
    }

    private static Map<String, Finding> byRule(Assessment assessment) {
        return assessment.findings().stream().collect(Collectors.toMap(Finding::rule, Function.identity()));
    }

    private static String word(Map<String, Finding> findings, String rule) {
        var finding = findings.get(rule);
        return finding == null ? "absent" : finding.outcome().word() + " w" + finding.weight();
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
