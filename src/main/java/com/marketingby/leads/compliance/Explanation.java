package com.marketingby.leads.compliance;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** One assessment in full, for whoever wants to check it. */
public final class Explanation {

    private Explanation() {}

    /** The score, the facts it starts from, and every rule with its outcome, where it was seen and its basis. */
    public static String of(Assessment assessment) {
        var facts = assessment.applicability().stream().map(Explanation::fact).collect(Collectors.joining());
        var findings = assessment.findings().stream().map(Explanation::finding).collect(Collectors.joining());
        return IssueText.head(assessment) + "\nStatus: " + assessment.status() + "\n" + arithmetic(assessment)
                + "\nWhat decides which rules apply\n"
                + facts + "\nRules\n" + findings + "\nPages read: " + String.join(", ", assessment.pagesRead()) + "\n"
                + AccessibilityRules.LIMITS + "\n" + IssueText.NO_ADVICE;
    }

    /** The sum that anybody can do again. */
    private static String arithmetic(Assessment assessment) {
        var score = Score.of(assessment.findings());
        if (!assessment.checked()) {
            return "Weight that could be judged: %d of %d; a score needs half of it, and a business clearly in Texas\n"
                    .formatted(score.counted(), score.counted() + score.unknown());
        }
        return """
                Points: %s of %d, where a rule that passes earns its weight and one partly met half of it
                Range: another weight of %d is unknown; the low end takes it for failed, the high end for passed
                """.formatted(BigDecimal.valueOf(score.halvesEarned()).divide(BigDecimal.TWO).toPlainString(),
                score.counted(), score.unknown());
    }

    private static String fact(Applicability fact) {
        return "  " + fact.fact() + ": " + fact.value() + (fact.sign() == null ? "" : " (" + fact.sign() + ")") + "\n";
    }

    private static String finding(Finding finding) {
        var outcome = finding.outcome();
        var where = outcome.where().stream().map(sign -> "\n    seen: " + sign).collect(Collectors.joining());
        return "  " + outcome.word() + " " + finding.rule() + " w" + finding.weight() + ": " + outcome.seen() + where
                + "\n    basis: " + finding.basis() + advice(finding) + "\n";
    }

    private static String advice(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Fail _,Outcome.Partial _ -> "\n    suggest: " + finding.recommendation();
            case Outcome.Pass _,Outcome.Unknown _,Outcome.NotApplicable _ -> "";
        };
    }
}
