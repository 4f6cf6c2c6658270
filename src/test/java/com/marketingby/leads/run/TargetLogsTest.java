package com.marketingby.leads.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run of two targets: all of the first is done, of the second one place is open. */
class TargetLogsTest {
    private TestDatabase database;
    private JdbcClient jdbc;
    private TargetLogs logs;

    @BeforeEach
    void aTargetDoneAndOneAtWork() {
        database = TestDatabase.migrated();
        jdbc = database.jdbc();
        logs = new TargetLogs(jdbc);
        sql("insert into scrape_runs (type, fingerprint, parameters) values ('location', 'two', '{}')");
        sql("insert into scraping_logs (run_id, target) values (1, 'Dallas, TX'), (1, 'Houston, TX')");
        sql("""
                insert into run_targets (run_id, number, target, state, log_id)
                values (1, 0, 'Dallas, TX', 'searched', 1), (1, 1, 'Houston, TX', 'searched', 2)
                """);
        sql("""
                insert into candidates (run_id, target_id, place_id, state, outcome)
                values (1, 1, 'a', 'done', 'saved'), (1, 1, 'b', 'done', 'known'), (1, 2, 'c', 'done', 'saved'), (1, 2, 'd', 'visited', null)
                """);
        logs.count(1);
    }

    @AfterEach
    void closes() {
        database.close();
    }

    private void sql(String statement) {
        jdbc.sql(statement).update();
    }

    private Map<String, @Nullable Object> log(int id) {
        return jdbc.sql("select *, cast(xmin as text) as written_by from scraping_logs where id = :id").param("id", id)
                .query().singleRow();
    }

    @Test
    void whatIsDoneAndWhatIsOpenIsCounted() {
        assertThat(log(1)).containsEntry("leads_found", 2).containsEntry("leads_saved", 1)
                .containsEntry("skipped_count", 1).containsEntry("success", null);
        assertThat(log(1).get("skip_reasons")).hasToString("{\"known\": 1}");
        assertThat(log(2)).containsEntry("leads_found", 2).containsEntry("leads_saved", 1)
                .containsEntry("skipped_count", 0);
    }

    @Test
    void aRowIsWrittenOnlyWhenItsCountsHaveChanged() {
        var first = log(1).get("written_by");
        var second = log(2).get("written_by");
        logs.count(1);
        assertThat(log(2)).containsEntry("written_by", second);
        sql("update candidates set state = 'done', outcome = 'saved' where place_id = 'd'");
        logs.count(1);
        assertThat(log(2)).containsEntry("leads_saved", 2);
        assertThat(log(1)).containsEntry("written_by", first);
    }

    @Test
    void aTargetThatNothingCanBeAddedToIsNotLookedAtAgain() {
        sql("insert into candidates (run_id, target_id, place_id, state, outcome) values (1, 1, 'e', 'done', 'saved')");
        logs.count(1);
        assertThat(log(1)).containsEntry("leads_saved", 1);
        logs.reopen(1);
        logs.count(1);
        assertThat(log(1)).containsEntry("leads_saved", 2);
    }

    @Test
    void aCallThatAStalledWorkerMadeForATargetThatWasDoneIsCountedAtTheEnd() {
        sql("insert into place_calls (run_id, target_id, kind, billable, price_micros) values (1, 1, 'DETAILS', true, 20000)");
        logs.count(1);
        assertThat(log(1)).containsEntry("api_calls", 0);
        logs.recountPaid(1);
        logs.count(1);
        assertThat(log(1)).containsEntry("api_calls", 1);
    }

    @Test
    void aTargetSucceededWhereTheRunIsDoneAndNothingIsWrongWithIt() {
        sql("update run_targets set failure = 'Google knows no place Dallas, TX' where number = 0");
        logs.reopen(1);
        logs.count(1);
        sql("update scrape_runs set state = 'done'");
        logs.judge(1);
        assertThat(log(1)).containsEntry("success", false)
                .containsEntry("error_message", "Google knows no place Dallas, TX");
        assertThat(log(2)).containsEntry("success", true).containsEntry("error_message", null);
    }

    @Test
    void aRunThatFailedHasFailedForAllItsTargets() {
        sql("update scrape_runs set state = 'failed', reason = 'the key is refused'");
        logs.judge(1);
        assertThat(log(1)).containsEntry("success", false).containsEntry("error_message", "the key is refused");
        assertThat(log(2)).containsEntry("success", false).containsEntry("error_message", "the key is refused");
    }
}
