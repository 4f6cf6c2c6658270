package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the views say of two clients and the agency itself. */
class AnalystViewsTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @BeforeAll
    static void twoClients() {
        Beginning.run(DATABASE, """
                insert into clients (name) values ('One'), ('Two');
                insert into leads (client_id, company, source, email, phone)
                values (1, 'A', 'google_places', 'a@a.example', null), (1, 'B', 'google_places', null, null),
                       (2, 'C', 'website', 'c@c.example', '+12145550100'), (null, 'D', 'website', null, null);
                insert into scraping_logs (client_id, run_id, type, target, query, leads_found, leads_saved, results_count, skipped_count,
                                           api_calls, cost_usd, success, skip_reasons, area_resolved, area_coverage, created_at)
                values (1, 1, 'location', 'Dallas', 'dentist', 10, 6, 30, 4, 12, 0.30, true, '{"known": 3, "filled": 1}', 100, '100.0 %', '2026-03-01 05:30'),
                       (1, 1, 'location', 'Waco', 'dentist', 2, 2, 2, 0, 3, 0.10, false, null, 50, '50.0 %', '2026-03-01 07:00'),
                       (2, 2, 'individual', 'c.example', null, 1, 0, 4, 1, 0, 0, true, '{"known": 1}', null, null, '2026-03-01 07:00'),
                       (null, null, null, 'from before', null, null, null, null, null, null, null, null, null, null, null, '2026-02-01 07:00');
                """);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static List<String> rows(String query) {
        return DATABASE.jdbc().sql("select to_jsonb(x)::text from (" + query + ") x")
                .query((row, _) -> row.getString(1)).list();
    }

    @Test
    void aDayIsOneOfTexas() {
        assertThat(rows("""
                select day, runs, targets, targets_failed, found, saved, filled, skipped, cost_usd
                  from report_daily where client_id = 1 order by day
                """)).containsExactly(
                """
                {"day": "2026-02-28", "runs": 1, "found": 10, "saved": 6, "filled": 1, "skipped": 4, "targets": 1, "cost_usd": 0.300000, "targets_failed": 0}""",
                """
                        {"day": "2026-03-01", "runs": 1, "found": 2, "saved": 2, "filled": 0, "skipped": 0, "targets": 1, "cost_usd": 0.100000, "targets_failed": 1}""");
    }

    @Test
    void rowsThatOtherSoftwareWroteCountAsNothingFound() {
        assertThat(rows("select targets, found, saved, cost_usd from report_daily where client_id is null"))
                .containsExactly("{\"found\": 0, \"saved\": 0, \"targets\": 1, \"cost_usd\": 0}");
    }

    @Test
    void costIsByClientAndMonthWithThePriceOfALead() {
        assertThat(rows(
                "select month, cost_usd, saved, cost_per_lead_usd from report_cost where client_id = 1 order by month"))
                .containsExactly(
                        "{\"month\": \"2026-02-01\", \"saved\": 6, \"cost_usd\": 0.300000, \"cost_per_lead_usd\": 0.0500}",
                        "{\"month\": \"2026-03-01\", \"saved\": 2, \"cost_usd\": 0.100000, \"cost_per_lead_usd\": 0.0500}");
        assertThat(rows("select cost_per_lead_usd from report_cost where client_id = 2"))
                .containsExactly("{\"cost_per_lead_usd\": null}");
    }

    @Test
    void reasonsAndCoverageAreByClient() {
        assertThat(rows("select reason, skipped from report_skip_reasons where client_id = 1 order by reason"))
                .containsExactly("{\"reason\": \"filled\", \"skipped\": 1}", "{\"reason\": \"known\", \"skipped\": 3}");
        assertThat(rows("select target, area_resolved from report_coverage where client_id = 1 order by target"))
                .containsExactly("{\"target\": \"Dallas\", \"area_resolved\": 100.00}",
                        "{\"target\": \"Waco\", \"area_resolved\": 50.00}");
    }

    @Test
    void theFillRateIsByClientSourceAndField() {
        assertThat(rows("select leads, filled, percent from report_fill_rate where client_id = 1 and field = 'email'"))
                .containsExactly("{\"leads\": 2, \"filled\": 1, \"percent\": 50.0}");
        assertThat(rows("select percent from report_fill_rate where client_id is null and field = 'phone'"))
                .containsExactly("{\"percent\": 0.0}");
    }

    @Test
    void everyViewActsForWhoeverAsksAndSaysWhatItShows() {
        assertThat(DATABASE.jdbc().sql("""
                select count(*)
                  from pg_class
                 where relname like 'report\\_%' and relkind = 'v' and 'security_invoker=true' = any(reloptions)
                   and obj_description(oid) is not null
                """).query(Integer.class).single()).isEqualTo(5);
    }
}
