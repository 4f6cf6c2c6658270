package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Texarkana lies in two states: six dentists on each side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateLineIT {
    private Sandbox sandbox;
    private Laboratory laboratory;
    private Laboratory.Outcome strict;
    private Laboratory.Outcome keeping;

    @BeforeAll
    void runsTwice() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
        laboratory.jdbc().sql("insert into clients (name) values ('One who keeps them')").update();
        strict = laboratory.run("run", "location", "Texarkana, TX", "--query", "dentist", "--client", "1");
        keeping = laboratory.run("run", "location", "Texarkana, TX", "--query", "dentist", "--client", "2",
                "--keep-outside");
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private List<Map<String, @Nullable Object>> leads(int client) {
        return laboratory.jdbc().sql("""
                select state, geographic_restriction, compliance_checked, compliance_score, compliance_status,
                       compliance_issues, scraping_metadata #>> '{texas,verdict}' as verdict
                  from leads
                 where client_id = :client
                """).param("client", client).query().listOfRows();
    }

    @Test
    void onlyTheTexanSideIsKept() {
        assertThat(strict.exit()).as(strict.err()).isZero();
        assertThat(strict.out()).contains("6 new leads", "6 outside policy");
        assertThat(leads(1)).hasSize(6).allSatisfy(lead -> assertThat(lead).containsEntry("state", "TX")
                .containsEntry("verdict", "IN_TEXAS").containsEntry("geographic_restriction", "Texas"));
    }

    @Test
    void whoIsLeftOutIsLeftOutForItsAddress() {
        var reasons = laboratory.jdbc().sql("select distinct reason from candidates where outcome = 'outside_policy'")
                .query((row, _) -> row.getString(1)).list();
        assertThat(reasons).isNotEmpty().allMatch(reason -> reason.startsWith("OUTSIDE: "));
    }

    @Test
    void theOtherSideIsStoredOnRequestAndNeverScored() {
        assertThat(keeping.out()).as(keeping.err()).contains("12 new leads");
        var outside = leads(2).stream().filter(lead -> "OUTSIDE".equals(lead.get("verdict"))).toList();
        assertThat(outside).hasSize(6).allSatisfy(lead -> {
            assertThat(lead).containsEntry("state", "AR").containsEntry("compliance_checked", false)
                    .containsEntry("compliance_score", 0).containsEntry("compliance_status", "not scored");
            assertThat(String.valueOf(lead.get("compliance_issues"))).contains("Not scored: OUTSIDE",
                    "Not legal advice");
        });
    }
}
