package com.marketingby.leads.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies the catalogue to the evidence of a site; the same evidence, facts and catalogue always give the same answer. */
public final class Compliance {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparingInt(Compliance::rank)
            .thenComparing(Comparator.comparingInt(Finding::weight).reversed()).thenComparing(Finding::rule);
    private final String catalogue;
    private final List<Rule> rules;

    /** Applies the current catalogue. */
    public Compliance() {
        this(Rules.VERSION, Rules.ALL);
    }

    Compliance(String catalogue, List<Rule> rules) {
        this.catalogue = catalogue;
        this.rules = List.copyOf(rules);
    }

    /** Assesses a business from what its website showed and what else is known of it. */
    public Assessment assess(Evidence evidence, LeadFacts facts, Instant at) {
        var reading = new Reading(evidence, facts);
        var findings = scorable(facts.texas()) ? findings(reading, at.atZone(ZoneOffset.UTC).toLocalDate())
                : List.<Finding>of();
        var why = Stream.concat(Stream.of(new Applicability("TEXAS", Wording.clean(facts.texas().toString()), null)),
                reading.facts().all().stream()).toList();
        return assessment(reading, why, findings, notScored(reading, facts.texas(), Score.of(findings)), at);
    }

    private static boolean scorable(TexasVerdict texas) {
        return texas.residence() == Residence.IN_TEXAS;
    }

    private List<Finding> findings(Reading reading, LocalDate day) {
        return rules.stream().map(rule -> finding(rule, outcome(rule, reading, day))).sorted(GRAVEST_FIRST).toList();
    }

    private static Finding finding(Rule rule, Outcome outcome) {
        return new Finding(rule.id(), rule.weight(), outcome, rule.issue(), rule.recommendation(),
                rule.basis().toString(), rule.pinned());
    }

    private static Outcome outcome(Rule rule, Reading reading, LocalDate day) {
        if (!rule.basis().holdsOn(day)) {
            return Outcome.notApplicable("not in force on " + day);
        }
        var standing = rule.applies().in(reading.facts());
        return switch (standing.answer()) {
            case YES -> reading.pages().isEmpty() ? Outcome.unknown("no page was read") : rule.judge().judge(reading);
            case NO -> Outcome.notApplicable(standing.value());
            case UNKNOWN -> Outcome.unknown(standing.value());
        };
    }

    private static @Nullable String notScored(Reading reading, TexasVerdict texas, Score score) {
        if (!scorable(texas)) {
            return texas.toString();
        }
        if (reading.pages().isEmpty()) {
            return "no page of a website was read";
        }
        return score.enough() ? null : "not enough evidence";
    }

    private Assessment assessment(Reading reading, List<Applicability> why, List<Finding> findings,
            @Nullable String notScored, Instant at) {
        var score = Score.of(findings);
        var checked = notScored == null;
        var unwritten = new Assessment(checked, checked ? score.value() : 0, checked ? score.low() : 0,
                checked ? score.high() : 0, score.coverage(), checked ? score.band(pinned(findings)) : "not scored", "",
                findings, catalogue, at, why, paths(reading), notScored);
        return unwritten.withIssues(IssueText.of(unwritten));
    }

    private static boolean pinned(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> rank(finding) == 0);
    }

    private static List<String> paths(Reading reading) {
        return Stream.concat(reading.home().stream(), reading.pages().stream())
                .map(page -> Wording.clean(Reading.path(page.url()))).distinct().toList();
    }

    /** The order of print: pinned failures, failures, what is partly there, what is unknown, the rest. */
    private static int rank(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Fail _ when finding.pinned() -> 0;
            case Outcome.Fail _ -> 1;
            case Outcome.Partial _ -> 2;
            case Outcome.Unknown _ -> 3;
            case Outcome.Pass _ -> 4;
            case Outcome.NotApplicable _ -> 5;
        };
    }
}
