package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocationRunIT {
    private static final Circle DALLAS = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(5));

    private Sandbox sandbox;
    private Laboratory laboratory;
    private Laboratory.Outcome first;

    @BeforeAll
    void runsOnce() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
        first = laboratory.run(Laboratory.DALLAS);
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private Map<String, @Nullable Object> row(String query) {
        return laboratory.jdbc().sql(query).query().singleRow();
    }

    @Test
    void aRunEndsWithASummaryAPersonCanRead() {
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("Run 1: done", "75 new leads", "3 closed", "2 duplicate", "calls",
                "USD new places",
                "100.0 % of the area resolved");
    }

    @Test
    void everyClinicInsideTheRadiusBecomesALeadAndNoOther() {
        var expected = sandbox.expectedLeads("dentist", DALLAS).stream().map(Clinic::placeId).toList();
        var saved = laboratory.jdbc().sql("select google_place_id from leads").query((row, _) -> row.getString(1))
                .list();
        assertThat(saved).hasSameSizeAs(expected);
        assertThat(saved.stream().filter(id -> !expected.contains(id)).count())
                .as("twins, either of which may be saved")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aLeadCarriesWhatItsWebsiteSaysWithWhereItWasRead() {
        var lead = row("""
                select source, scraping_method, geo_latitude, google_rating, compliance_checked, geographic_restriction,
                       scraping_metadata #>> '{fields,email,source}' as email_source,
                       scraping_metadata #>> '{fields,email,url}' as email_url,
                       scraping_metadata #>> '{fields,geo_latitude,source}' as position_source
                  from leads
                 where email is not null and address is not null and compliance_checked
                 order by id
                 limit 1
                """);
        assertThat(lead).containsEntry("source", "google_places")
                .containsEntry("scraping_method", "google_places_new")
                .containsEntry("geographic_restriction", "Texas").containsEntry("email_source", "website")
                .containsKey("position_source");
        assertThat(String.valueOf(lead.get("email_url"))).startsWith("http://127.0.");
        assertThat(lead.get("geo_latitude")).isNotNull();
        assertThat(row("""
                select count(*) filter (where r.source = 'website' and r.quote like 'latitude %' and r.url like 'http%') > 0 as own,
                       count(*) filter (where r.source = 'places') > 0 as from_google,
                       count(*) filter (where r.source = 'website' and r.quote is null) as unsourced
                  from leads, jsonb_to_record(scraping_metadata #> '{fields,geo_longitude}') as r (source text, quote text, url text)
                """)).containsEntry("own", true).containsEntry("from_google", true).containsEntry("unsourced", 0L);
    }

    @Test
    void whatNobodySaysStaysNull() {
        assertThat(row(
                "select count(*) as n from leads where email = '' or city = '' or phone = '' or industry_category = ''"))
                .containsEntry("n", 0L);
    }

    @Test
    void theLogRowSaysWhatWasFoundSavedAndSkippedForHowMuch() {
        var log = row("select * from scraping_logs where run_id = 1");
        assertThat(log).containsEntry("type", "location").containsEntry("target", "Dallas, TX")
                .containsEntry("query", "dentist")
                .containsEntry("client_id", 1).containsEntry("scraping_method", "google_places_new")
                .containsEntry("leads_found", 80).containsEntry("leads_saved", 75).containsEntry("skipped_count", 5)
                .containsEntry("success", true).containsEntry("error_message", null);
        assertThat((Integer) Objects.requireNonNull(log.get("api_calls"))).isGreaterThan(5);
        assertThat(log).containsEntry("area_coverage", "100.0 % of the area resolved");
        assertThat((Integer) Objects.requireNonNull(log.get("results_count"))).isGreaterThanOrEqualTo(80);
    }

    @Test
    void theSameRunAgainSavesNothingAndPaysNothing() {
        var again = laboratory.run(Laboratory.DALLAS);
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("0 new leads", "77 known");
        assertThat(row("select count(*) as n from leads")).containsEntry("n", 75L);
        assertThat(
                row("select count(*) as n from place_calls where run_id > 1 and billable"))
                .containsEntry("n", 0L);
    }

    @Test
    void theJobFileOfTheRepositoryRunsAsItStands() {
        var outcome = laboratory.run("run", "jobs/dallas-dentists.yml", "--max-targets", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("0 new leads", "77 known");
    }

    @Test
    void logsShowTheRunAsATable() {
        var outcome = laboratory.run("logs", "--client", "1", "--type", "location");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Dallas, TX", "done", "75");
    }
}
