package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantsIT {
    @Test
    void theSameAreaIsSearchedForTwoClientsAndTheAgencyWithoutOneTouchingAnother() {
        try (var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
                var laboratory = new Laboratory(sandbox)) {
            laboratory.jdbc().sql("insert into clients (name) values ('Another client')").update();
            run(laboratory, "--client", "1");
            var first = leads(laboratory, "client_id = 1");
            assertThat(first).isNotEmpty();

            run(laboratory, "--client", "2");
            run(laboratory);
            assertThat(leads(laboratory, "client_id = 2")).hasSameSizeAs(first);
            assertThat(leads(laboratory, "client_id is null")).hasSameSizeAs(first);
            assertThat(leads(laboratory, "client_id = 1")).isEqualTo(first);

            laboratory.jdbc().sql("update leads set email = null, website_url = null where client_id = 2").update();
            var second = leads(laboratory, "client_id = 2");
            var again = run(laboratory, "--client", "1");
            assertThat(again).contains("0 new leads");
            assertThat(leads(laboratory, "client_id = 2")).isEqualTo(second);
            assertThat(laboratory.run("logs", "--client", "2", "--json").out().lines()).hasSize(1);
        }
    }

    @Test
    void leadsThatWereGivenToAnotherClientAreFoundAnew() {
        try (var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
                var laboratory = new Laboratory(sandbox)) {
            laboratory.jdbc().sql("insert into clients (name) values ('Another client')").update();
            run(laboratory, "--client", "1");
            laboratory.jdbc().sql("update leads set client_id = 2, email = null").update();
            var given = leads(laboratory, "client_id = 2");
            run(laboratory, "--client", "1");
            assertThat(leads(laboratory, "client_id = 1")).hasSameSizeAs(given);
            assertThat(leads(laboratory, "client_id = 2")).isEqualTo(given);
        }
    }

    private static String run(Laboratory laboratory, String... whose) {
        var line = new ArrayList<>(
                List.of("run", "location", "Dallas, TX", "--query", "dentist", "--radius", "2mi"));
        line.addAll(List.of(whose));
        var outcome = laboratory.run(line.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static List<String> leads(Laboratory laboratory, String whose) {
        return laboratory.jdbc().sql("select to_jsonb(l) from leads l where " + whose + " order by id")
                .query((row, _) -> row.getString(1)).list();
    }
}
