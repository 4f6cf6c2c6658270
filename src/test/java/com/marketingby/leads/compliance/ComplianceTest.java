package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComplianceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RICH = """
            <p>We file your insurance. We accept Medicare. We waive your deductible. Our certified illegal-free team.</p>
            <p>Dr. Lee, DDS. We offer implants. Results guaranteed by our certified staff.</p>
            <a href=/privacy>Privacy</a><a href=/npp>Notice of Privacy Practices</a>
            <form action=/send method=post><input name=email></form><img src=a.png>""";

    private static Examples rich() {
        return Examples.site(RICH).and("/privacy", "<p>We never sell e-mail addresses.</p>")
                .and("/npp", "<p>How medical information about you may be used and disclosed.</p>")
                .and("/about", "<p>Us.</p>");
    }

    @Test
    void plainHttpFailsTheTlsRule() {
        var assessment = rich().over(Transport.HTTP_ONLY).assessed();
        assertThat(assessment.checked()).isTrue();
        assertThat(assessment.issues()).contains("FAIL TLS-SITE w4: ").contains("addressable (unverified)");
    }

    @Test
    void theTextHasItsHeadPagesAndDisclaimer() {
        var assessment = rich().assessed();
        assertThat(assessment.issues()).startsWith("TXC-2026.11 | " + assessment.score() + " (" + assessment.low() + "-"
                + assessment.high() + ") | coverage " + assessment.coverage()
                + "% | 4 pages | 2026-11-22T12:00Z\nFAIL AD-GUARANTEE")
                .contains("Pages read: /, /about, /npp, /privacy\n").contains("Not legal advice");
    }

    @Test
    void wordsThatJudgeALeadAreNeverPrinted() {
        var assessment = rich().assessed();
        for (var text : List.of(assessment.issues(), Explanation.of(assessment), JSON.writeValueAsString(assessment))) {
            assertThat(text).doesNotContainIgnoringCase("certified").doesNotContainIgnoringCase("illegal")
                    .doesNotContainIgnoringCase("compliant").doesNotContainIgnoringCase("violation");
        }
        assertThat(assessment.issues()).contains("Results guaranteed by our […] staff.");
    }

    @Test
    void thePrintedCatalogueAvoidsTheSameWordsAndGivesNoAdvice() {
        var catalogue = Catalogue.current();
        for (var text : List.of(catalogue.text(), catalogue.markdown(), JSON.writeValueAsString(catalogue))) {
            assertThat(text).doesNotContainIgnoringCase("certified").doesNotContainIgnoringCase("illegal")
                    .doesNotContainIgnoringCase("compliant").doesNotContainIgnoringCase("violation")
                    .contains("not legal advice");
        }
        assertThat(catalogue.overdue(LocalDate.of(2027, 6, 1))).hasSize(39 + 24);
        assertThat(catalogue.overdue(LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void thePrintedCatalogueHoldsTheGatesAndMarksWhatIsUnverified() {
        var catalogue = Catalogue.current();
        assertThat(catalogue.gates()).extracting(Catalogue.Entry::id).contains("GEO-VERDICT", "OUT-TEXT", "COL-ROBOTS")
                .doesNotHaveDuplicates();
        for (var text : List.of(catalogue.text(), catalogue.markdown())) {
            catalogue.gates().forEach(gate -> assertThat(text).contains(gate.id(), gate.looksFor()));
            assertThat(text).contains("TXC-2026.11", "45 CFR 92.10 (unverified)", "since 2025-09-01", "GEO-ZIP");
        }
        assertThat(catalogue.gates()).allSatisfy(gate -> assertThat(List.of(gate.basis(), gate.issue(),
                gate.recommendation(), gate.appliesTo())).doesNotContain(""));
    }

    @Test
    void theWeightsOfEachGroupAddUp() {
        assertThat(weight(Group.PRIVACY)).isEqualTo(45);
        assertThat(weight(Group.ADVERTISING)).isEqualTo(37);
        assertThat(weight(Group.ACCESSIBILITY)).isEqualTo(15);
        assertThat(weight(Group.NOTICES)).isEqualTo(17);
    }

    private static int weight(Group group) {
        return Rules.of(group).stream().mapToInt(Rule::weight).sum();
    }

    @Test
    void aBusinessThatIsNotClearlyInTexasIsNotScored() {
        for (var residence : List.of(Residence.OUTSIDE, Residence.CONFLICT, Residence.BORDER, Residence.UNKNOWN)) {
            var facts = new LeadFacts(List.of("dentist"), null, new TexasVerdict(residence, List.of("why")));
            var assessment = new Compliance().assess(rich().evidence(), facts, Examples.NOON);
            assertThat(assessment.checked()).isFalse();
            assertThat(assessment.score()).isZero();
            assertThat(assessment.issues()).contains("Not scored: " + residence + ": why");
        }
    }

    @Test
    void anExplanationHasTheSumTheVerdictAndEveryRule() {
        var assessment = rich().assessed();
        var score = Score.of(assessment.findings());
        assertThat(Explanation.of(assessment)).contains(" of " + score.counted() + ", where a rule that passes",
                "another weight of " + score.unknown() + " is unknown", "TEXAS: IN_TEXAS: the address names Texas")
                .contains(Rules.ALL.stream().map(Rule::id).toList());
    }

    @Test
    void whatMayStandBehindTheEndOfAPageThatWasCutIsNoGap() {
        assertThat(Examples.site("<p>We take care of teeth.</p>").outcome("TX-RECORDS-181105"))
                .isInstanceOf(Outcome.Fail.class);
        assertThat(Examples.site("<p>We take care of teeth.</p>").unread("https://example.org/",
                "200 cut after 2000000 bytes").outcome("TX-RECORDS-181105")).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void withoutAPageNothingIsScored() {
        var assessment = new Compliance().assess(Evidence.none(), rich().facts(), Examples.NOON);
        assertThat(assessment.status()).isEqualTo("not scored");
        assertThat(assessment.score()).isZero();
    }

    @Test
    void evidenceAndAssessmentSurviveJson() {
        var evidence = rich().evidence();
        var stored = JSON.writeValueAsString(evidence);
        assertThat(JSON.readValue(stored, Evidence.class)).isEqualTo(evidence);
        var assessment = rich().assessed();
        assertThat(JSON.readValue(JSON.writeValueAsString(assessment), Assessment.class)).isEqualTo(assessment);
        assertThat(new Compliance().assess(JSON.readValue(stored, Evidence.class), rich().facts(), Examples.NOON))
                .isEqualTo(assessment);
    }

    @Test
    void noOrderOfPagesOrRulesChangesTheAnswer() {
        var random = new Random(7);
        var expected = rich().assessed();
        for (var round = 0; round < 50; round++) {
            var evidence = rich().evidence();
            var pages = new ArrayList<>(evidence.pages());
            var rules = new ArrayList<>(Rules.ALL);
            Collections.shuffle(pages, random);
            Collections.shuffle(rules, random);
            var shuffled = new Evidence(evidence.transport(), pages, evidence.unread());
            assertThat(new Compliance(Rules.VERSION, rules).assess(shuffled, rich().facts(), Examples.NOON))
                    .isEqualTo(expected);
        }
    }

    @Test
    void turningAFailureIntoAPassNeverLowersTheScore() {
        var random = new Random(11);
        for (var round = 0; round < 2_000; round++) {
            var findings = new ArrayList<>(Stream.generate(() -> any(random)).limit(1 + random.nextInt(20)).toList());
            var at = random.nextInt(findings.size());
            findings.set(at, finding(findings.get(at).weight(), Outcome.fail("")));
            var before = Score.of(findings);
            findings.set(at, finding(findings.get(at).weight(), Outcome.pass("")));
            var after = Score.of(findings);
            assertThat(after.value()).isGreaterThanOrEqualTo(before.value());
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
            assertThat(before.value()).isBetween(before.low(), before.high());
        }
    }

    private static Finding any(Random random) {
        var outcome = switch (random.nextInt(5)) {
            case 0 -> Outcome.pass("");
            case 1 -> Outcome.partial("");
            case 2 -> Outcome.fail("");
            case 3 -> Outcome.unknown("");
            default -> Outcome.notApplicable("");
        };
        return finding(random.nextInt(10), outcome);
    }

    private static Finding finding(int weight, Outcome outcome) {
        return new Finding("X", weight, outcome, "", "", "", false);
    }

    @Test
    void aNewReadingSaysWhatChanged() {
        var changes = Changes.between(rich().over(Transport.HTTP_ONLY).assessed(), rich().assessed());
        assertThat(changes.lines()).containsExactly("TLS-SITE: FAIL w4 -> PASS w4");
    }
}
