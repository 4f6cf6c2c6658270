package com.marketingby.leads.compliance;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the text of {@code compliance_issues}. */
final class IssueText {
    static final String NO_ADVICE = "Automated reading of public pages; not legal advice.\n";
    static final String DISCLAIMER = """
            Automated reading of public pages on the date shown. Not legal advice and not a
            finding that any law was broken; notices may exist elsewhere or offline.
            """;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private IssueText() {}

    static String of(Assessment assessment) {
        var text = new StringBuilder(head(assessment)).append('\n');
        if (assessment.checked()) {
            assessment.findings().stream().map(IssueText::entry).forEach(text::append);
        }
        if (!assessment.pagesRead().isEmpty()) {
            text.append("Pages read: ").append(String.join(", ", assessment.pagesRead())).append('\n');
        }
        if (assessment.checked()) {
            text.append(AccessibilityRules.LIMITS).append('\n');
        }
        return text.append(DISCLAIMER).toString();
    }

    /** The catalogue, the score with its range, the coverage, the pages and the time, in one line. */
    static String head(Assessment assessment) {
        var score = assessment.checked()
                ? assessment.score() + " (" + assessment.low() + "-" + assessment.high() + ") | coverage "
                        + assessment.coverage() + "%"
                : "Not scored: " + assessment.notScored();
        return String.join(" | ", assessment.catalogue(), score, assessment.pagesRead().size() + " pages",
                MINUTE.format(assessment.at()));
    }

    private static String entry(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Pass _,Outcome.NotApplicable _ -> "";
            case Outcome seen when finding.weight() == 0 -> note(finding, seen);
            case Outcome.Unknown unknown -> title(finding, unknown) + "\n";
            case Outcome.Fail failed -> gap(finding, failed);
            case Outcome.Partial partial -> gap(finding, partial);
        };
    }

    private static String note(Finding finding, Outcome outcome) {
        return outcome.where().isEmpty() ? ""
                : "NOTE " + finding.rule() + ": " + outcome.seen() + " (" + places(outcome) + ").\n";
    }

    private static String gap(Finding finding, Outcome outcome) {
        var seen = outcome.where().isEmpty() ? "" : "Seen: " + places(outcome) + ". ";
        return title(finding, outcome) + "\n  " + seen + "Basis: " + finding.basis() + ".\n  Suggest: "
                + finding.recommendation() + "\n";
    }

    private static String title(Finding finding, Outcome outcome) {
        return outcome.word() + " " + finding.rule() + " w" + finding.weight() + ": " + outcome.seen() + ".";
    }

    private static String places(Outcome outcome) {
        return outcome.where().stream().limit(3).map(Sighting::toString).collect(Collectors.joining(", "));
    }
}
