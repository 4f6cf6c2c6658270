package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionIT {
    private Sandbox sandbox;
    private Laboratory laboratory;

    @BeforeAll
    void runsOnce() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
        assertThat(laboratory.run("run", "location", "Texarkana, TX", "--query", "dentist", "--client", "1").exit())
                .isZero();
        laboratory.jdbc().sql("create table kept as table leads").update();
    }

    @BeforeEach
    void asOnTheFirstDay() {
        laboratory.jdbc().sql("delete from leads").update();
        laboratory.jdbc().sql("insert into leads select * from kept").update();
        sandbox.ledger().clear();
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    /** All that was said and done becomes older by that many days. */
    private void age(int days) {
        laboratory.jdbc().sql("""
                update leads
                   set created_at = created_at - make_interval(days => :days),
                       scraping_metadata = cast(regexp_replace(cast(scraping_metadata as text), '"at": "[^"]*"',
                           '"at": "' || to_char(now() - make_interval(days => :days), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"', 'g') as jsonb)
                """).param("days", days).update();
    }

    private Map<String, @Nullable Object> sums() {
        return laboratory.jdbc().sql("""
                select count(*) as leads, count(geo_latitude) as positions,
                       count(*) filter (where scraping_metadata #>> '{fields,geo_latitude,source}' = 'website') as own_positions, count(google_rating) as ratings,
                       count(*) filter (where company like 'Place %') as nameless, count(email) as emails,
                       count(*) filter (where phone is not null) as phones, count(google_place_id) as ids,
                       count(*) filter (where scraping_metadata #>> '{fields,phone,source}' = 'website' and phone is not null) as own_phones,
                       count(*) filter (where scraping_metadata #>> '{fields,phone,source}' = 'website') as own
                  from leads
                """).query().singleRow();
    }

    @Test
    void nothingHasRunOutOnTheFirstDay() {
        var outcome = laboratory.run("retention");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("0 leads hold what Google said longer ago", "0 place ids");
    }

    @Test
    void whatIsTooOldIsListedAndLeftAlone() {
        age(31);
        var outcome = laboratory.run("retention");
        assertThat(outcome.out()).contains("geo_latitude", "6 leads hold what Google said longer ago", "--clear");
        assertThat(sums()).containsEntry("positions", 6L);
    }

    @Test
    void clearingTakesOutWhatGoogleSaidAndLeavesWhatTheWebsiteSays() {
        age(31);
        var before = sums();
        var outcome = laboratory.run("run", "jobs/retention.yml");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        var after = sums();
        assertThat(after).containsEntry("leads", 6L).containsEntry("positions", before.get("own_positions"))
                .containsEntry("ratings", 0L)
                .containsEntry("ids", 6L).containsEntry("emails", before.get("emails"))
                .containsEntry("own", before.get("own")).containsEntry("own_phones", before.get("own"));
        assertThat(laboratory.run("retention").out()).contains("0 leads hold what Google said");
        assertThat(sandbox.ledger().requests()).isZero();
    }

    @Test
    void theRestMayBeKeptLongerThanPositions() {
        age(31);
        laboratory.with("LEADS_RETENTION_GOOGLE_CONTENT", "365d");
        assertThat(laboratory.run("retention", "--clear").exit()).isZero();
        laboratory.without("LEADS_RETENTION_GOOGLE_CONTENT");
        assertThat(sums()).containsEntry("positions", sums().get("own_positions")).containsEntry("ratings", 6L)
                .containsEntry("nameless", 0L);
    }

    @Test
    void refreshingAsksGoogleAnewWithinTheBudgetOfTheDay() {
        age(400);
        laboratory.jdbc().sql("delete from client_spending").update();
        laboratory.with("LEADS_DAILY_BUDGET_USD", "0.05");
        var stopped = laboratory.run("retention", "--refresh");
        assertThat(stopped.exit()).isEqualTo(3);
        assertThat(stopped.err()).contains("budget reached", "LEADS_DAILY_BUDGET_USD");
        assertThat(sandbox.ledger().billable()).isEqualTo(2);
        laboratory.without("LEADS_DAILY_BUDGET_USD");
        var outcome = laboratory.run("retention", "--refresh");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("4 leads refreshed", "6 place ids confirmed");
        assertThat(sandbox.ledger().billable()).isEqualTo(6);
        assertThat(sums()).containsEntry("positions", 6L).containsEntry("ratings", 6L).containsEntry("nameless", 0L);
        assertThat(laboratory.run("retention").out()).contains("0 leads hold what Google said", "0 place ids");
    }

    @Test
    void theWorkersOwnOldRowsArePruned() {
        laboratory.jdbc().sql("""
                insert into scrape_runs (type, fingerprint, parameters, state, closed_at)
                values ('location', 'old', '{}', 'done', now() - interval '91 days')
                """).update();
        assertThat(laboratory.run("retention").out()).contains("1 runs are older than needed");
        assertThat(laboratory.run("retention", "--clear").exit()).isZero();
        assertThat(laboratory.jdbc().sql("select count(*) from scrape_runs where fingerprint = 'old'")
                .query(Integer.class).single()).isZero();
        assertThat(laboratory.jdbc().sql("select count(*) from scrape_runs").query(Integer.class).single()).isOne();
    }
}
