package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.RawServer;
import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Texarkana lies in two states: six dentists on each side. What other websites say of themselves leaves it open where they are. */
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
        laboratory.jdbc().sql("insert into clients (name) values ('One who keeps them'), ('One with a list')").update();
        strict = laboratory.run("run", "location", "Texarkana, TX", "--query", "dentist", "--client", "1");
        keeping = laboratory.run("run", "location", "Texarkana, TX", "--query", "dentist", "--client", "2",
                "--keep-outside");
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private static RawServer dentist(String name, String address, String telephone) {
        return new RawServer((path, out) -> RawServer.html(out, """
                <html lang="en"><head><title>%s</title><script type="application/ld+json">{"@context": "https://schema.org",
                "@type": "Dentist", "name": "%s", "telephone": "%s" %s}</script></head><body><h1>%s</h1>
                <p>We are a dental practice that has cared for families for twenty years.</p></body></html>
                """.formatted(name, name, telephone, address, name)));
    }

    private static String address(String members) {
        return ", \"address\": {\"@type\": \"PostalAddress\", \"streetAddress\": \"12 Main Street\", " + members + "}";
    }

    @Test
    void whereItIsOpenALeadIsStoredWithTheVerdictAndNotScored() {
        try (var line = dentist("Line Dental", address("\"postalCode\": \"79837\""), "");
                var both = dentist("Both Dental", address("\"addressLocality\": \"Texarkana\","
                        + " \"addressRegion\": \"TX\", \"postalCode\": \"71854\""), "");
                var none = dentist("Nowhere Dental", "", "(903) 555-0142")) {
            var outcome = laboratory.run("run", "individual", line.address().url().toString(),
                    both.address().url().toString(), none.address().url().toString(), "--client", "3");
            assertThat(outcome.out()).as(outcome.err()).contains("3 new leads");
        }
        assertThat(leads(3)).hasSize(3).extracting(lead -> lead.get("verdict")).containsExactlyInAnyOrder("BORDER",
                "CONFLICT", "UNKNOWN");
        assertThat(leads(3)).allSatisfy(lead -> {
            assertThat(lead).containsEntry("geographic_restriction", "Texas")
                    .containsEntry("compliance_checked", false).containsEntry("compliance_score", 0)
                    .containsEntry("compliance_status", "not scored");
            assertThat(String.valueOf(lead.get("compliance_issues"))).contains("Not scored: " + lead.get("verdict"),
                    "Not legal advice");
        });
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
        assertThat(strict.out()).contains("6 new leads", "skipped  6 outside policy");
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
