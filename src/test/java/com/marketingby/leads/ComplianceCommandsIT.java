package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComplianceCommandsIT {
    private static final Pattern NEVER_PRINTED = Pattern.compile("compliant|violation|illegal|certified",
            Pattern.CASE_INSENSITIVE);

    private final List<String> printed = new ArrayList<>();
    private Sandbox sandbox;
    private Laboratory laboratory;

    @BeforeAll
    void runsOnce() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
        assertThat(run(Laboratory.DALLAS).exit()).isZero();
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private Laboratory.Outcome run(String... arguments) {
        var outcome = laboratory.run(arguments);
        printed.add(outcome.out());
        printed.add(outcome.err());
        return outcome;
    }

    private Map<String, @Nullable Object> row(String query) {
        return laboratory.jdbc().sql(query).query().singleRow();
    }

    private List<String> texts(String query) {
        return laboratory.jdbc().sql(query).query((row, _) -> row.getString(1)).list();
    }

    private String scoredLead() {
        return texts("select id from leads where compliance_checked and compliance_score > 0 order by id limit 1")
                .getFirst();
    }

    @Test
    void rulesArePrintedAsTextJsonAndMarkdown() {
        assertThat(run("compliance", "rules").out()).contains("TXC-2026.11", "TX-RECORDS-181105", "not legal advice");
        assertThat(run("compliance", "rules", "--markdown").out()).contains("| PRIV-NPP-LINK | 9 |",
                "not legal advice");
        var json = JsonMapper.shared().readTree(run("compliance", "rules", "--json").out());
        assertThat(json.path("rules").size()).isEqualTo(39);
        assertThat(json.path("disclaimer").asString()).contains("not legal advice");
    }

    @Test
    void aLeadIsExplainedFromWhatIsStored() {
        var lead = scoredLead();
        var outcome = run("compliance", "explain", lead);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("Lead " + lead + ":", "What decides which rules apply", "HEALTH",
                "basis: 45 CFR 164.520", "Pages read: /", "not legal advice").doesNotContain("older score");
    }

    @Test
    void anExplanationAsJsonHasEveryFindingWithWhereItWasSeen() {
        var json = JsonMapper.shared().readTree(run("compliance", "explain", scoredLead(), "--json").out());
        assertThat(json.path("asStored").asBoolean()).isTrue();
        assertThat(json.path("assessment").path("findings").size()).isEqualTo(39);
        assertThat(json.path("disclaimer").asString()).contains("not legal advice");
    }

    @Test
    void aLeadThatIsNotThereIsRefusedInOneLine() {
        var outcome = run("compliance", "explain", "999999");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("lead 999999 is not there");
    }

    @Test
    void everyLeadIsExplainedAsItWasStored() {
        assertThat(run("compliance", "rescore").out()).startsWith("0 of 75 leads changed by TXC-2026.11")
                .contains("not legal advice");
    }

    @Test
    @Order(1)
    void anOlderScoreIsBroughtToTheCurrentCatalogueAndTheDifferenceIsSaid() {
        var lead = scoredLead();
        var before = texts("select to_jsonb(l) - 'updated_at' from leads l where id = " + lead);
        laboratory.jdbc().sql("""
                update leads
                   set compliance_score = 1, compliance_status = 'many',
                       compliance_issues = 'TXC-2025.01 | 1 (0-100)' || E'\\nFAIL A11Y-LANG w9',
                       scraping_metadata = jsonb_set(scraping_metadata, '{compliance}',
                               '{"catalogue": "TXC-2025.01", "outcomes": {"A11Y-LANG": "FAIL w9", "GONE": "PASS w1"}}')
                 where id = cast(:lead as integer)
                """).param("lead", lead).update();
        assertThat(run("compliance", "explain", lead).out()).contains("The row holds an older score");
        var outcome = run("compliance", "rescore", "--client", "1");
        assertThat(outcome.out()).contains("Lead " + lead + ":", "was TXC-2025.01 | 1 (0-100)", "is  TXC-2026.11 | ",
                "A11Y-LANG: FAIL w9 -> ", "GONE: PASS w1 -> absent", "1 of 75 leads changed by TXC-2026.11");
        assertThat(texts("select to_jsonb(l) - 'updated_at' from leads l where id = " + lead)).isEqualTo(before);
    }

    @Test
    @Order(1)
    void whatThisWorkerDidNotScoreIsLeftAlone() {
        laboratory.jdbc().sql("""
                insert into leads (client_id, company, compliance_score, compliance_status)
                values (1, 'By hand', 77, 'done by a person')
                """).update();
        run("compliance", "rescore");
        assertThat(row("delete from leads where company = 'By hand' returning compliance_score"))
                .containsEntry("compliance_score", 77);
    }

    @Test
    void everyLeadSaysWhichWaysOfApproachingItAreOpen() {
        assertThat(row("""
                select count(*) as leads, count(*) filter (where scraping_metadata #>> '{outreach,text,readiness}' = 'BLOCKED') as text,
                       count(*) filter (where scraping_metadata #>> '{outreach,email,readiness}' = 'UNKNOWN') as no_email,
                       count(*) filter (where email is null) as without_email
                  from leads
                """)).satisfies(row -> {
            assertThat(row.get("text")).isEqualTo(row.get("leads"));
            assertThat(row.get("no_email")).isEqualTo(row.get("without_email"));
        });
    }

    @Test
    void anAddressHiddenFromProgramsNeedsReview() {
        var hidden = texts("""
                select scraping_metadata #>> '{outreach,email,readiness}'
                  from leads
                 where scraping_metadata #> '{website,email_hidden_from_programs}' = 'true'
                """);
        assertThat(hidden).isNotEmpty().containsOnly("NEEDS_REVIEW");
        assertThat(texts("select scraping_metadata #>> '{outreach,email,readiness}' from leads")).contains("READY");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theWordsOfACourtAreNeverPrintedOfALead() {
        texts("select id from leads order by id limit 5").forEach(lead -> run("compliance", "explain", lead));
        run("logs");
        run("leads", "list", "--client", "1");
        assertThat(run("leads", "export", "--client", "1").out()).contains("NEEDS_REVIEW", "OUT-TEXT: ",
                "Not legal advice");
        printed.addAll(
                texts("select concat_ws(' ', compliance_status, compliance_issues, scraping_metadata) from leads"));
        assertThat(printed).hasSizeGreaterThan(90).noneMatch(text -> NEVER_PRINTED.matcher(text).find());
    }

    @Test
    void everyTextOfIssuesSaysThatItIsNoLegalAdvice() {
        assertThat(texts("select coalesce(compliance_issues, 'none') from leads")).hasSize(75)
                .allMatch(text -> text.contains("Not legal advice"));
    }
}
