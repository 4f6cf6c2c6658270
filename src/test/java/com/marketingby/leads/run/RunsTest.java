package com.marketingby.leads.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.Application;
import com.marketingby.leads.schema.TestDatabase;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A run of one target, at which two workers may be. */
class RunsTest {
    private TestDatabase database;
    private ConfigurableApplicationContext parts;
    private Runs runs;

    @BeforeEach
    void aRun() {
        database = TestDatabase.migrated();
        parts = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
                .run("--leads.database.url=" + database.url(), "--spring.main.lazy-initialization=true");
        runs = parts.getBean(Runs.class);
        sql("insert into scrape_runs (type, fingerprint, parameters) values ('location', 'one', '{}')");
        sql("insert into scraping_logs (run_id, target) values (1, 'Dallas, TX')");
        sql("insert into run_targets (run_id, number, target, state, log_id) values (1, 0, 'Dallas, TX', 'searched', 1)");
    }

    @AfterEach
    void closes() {
        parts.close();
        database.close();
    }

    private void sql(String statement) {
        database.jdbc().sql(statement).update();
    }

    private Map<String, @Nullable Object> log() {
        return database.jdbc().sql("select * from scraping_logs where id = 1").query().singleRow();
    }

    @Test
    void aRunIsClosedByOneProcessWhichSettlesItsRows() {
        assertThat(runs.fail(1, "the key is refused")).isTrue();
        assertThat(runs.fail(1, "another reason")).isFalse();
        assertThat(log()).containsEntry("success", false).containsEntry("error_message", "the key is refused");
    }

    @Test
    void aCallThatWasUnderWayWhenAnotherClosedTheRunStandsInItsRow() {
        runs.fail(1, "the key is refused");
        sql("insert into place_calls (run_id, target_id, kind, billable, price_micros) values (1, 1, 'DETAILS', true, 20000)");
        runs.settleLogs(1);
        assertThat(log()).containsEntry("api_calls", 1).containsEntry("success", false)
                .containsEntry("error_message", "the key is refused");
    }

    @Test
    void allFailuresAreCountedHoweverManyReasonsTheyHave() {
        sql("""
                insert into run_targets (run_id, number, target, state, log_id, failure)
                select 1, n, 'site ' || n, 'searched', 1, 'https://a.example/: reason ' || n % 20
                  from generate_series(1, 41) n
                """);
        var failed = parts.getBean(RunReports.class).report(1).orElseThrow().failed();
        assertThat(failed).hasSize(13).containsEntry("reason 1", 3).containsEntry("other reasons", 16);
        assertThat(failed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(41);
    }
}
