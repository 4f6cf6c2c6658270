package com.marketingby.leads.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

class CandidateStoreTest {
    private static long runOf(JdbcClient database, int websites) {
        long run = database.sql("""
                insert into scrape_runs (type, fingerprint, parameters) values ('individual', 'f', '{}') returning id
                """).query(Long.class).single();
        database.sql("""
                with targets as (
                    insert into run_targets (run_id, number, target)
                    select :run, n, 'site' || n / 2 || '.example' from generate_series(1, :websites) n
                    returning id, target)
                insert into candidates (run_id, target_id, website, site, state)
                select :run, id, target, target, 'described' from targets
                """).param("run", run).param("websites", websites).update();
        return run;
    }

    @Test
    void nobodyIsNextInLineBehindOneThatIsStillToBeVisited() throws SQLException {
        try (var own = TestDatabase.migrated(); var connection = own.dataSource().getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var store = new CandidateStore(database, JsonMapper.builder().build());
            long other = runOf(database, 2);
            long run = runOf(database, 6);
            assertThat(inLine(store, run, 10)).isEmpty();
            state(database, run, "visited", 1, 2, 4, 5);
            state(database, other, "visited", 1, 2);
            assertThat(inLine(store, run, 10)).as("3 is in the way").containsExactly("site0.example", "site1.example");
            assertThat(inLine(store, run, 1)).containsExactly("site0.example");
            state(database, run, "found", 2);
            assertThat(inLine(store, run, 10)).as("2 is in the way").containsExactly("site0.example");
            assertThat(store.nextVisited(run, 2)).as("those that wait are passed over").extracting(Candidate::site)
                    .containsExactly("site0.example", "site2.example");
            database.sql(
                    "update candidates set state = 'done', outcome = 'saved' where state in ('found', 'described')")
                    .update();
            assertThat(inLine(store, run, 10)).as("what has ended stands in nobody's way")
                    .containsExactly("site0.example", "site2.example", "site2.example");
        }
    }

    private static List<String> inLine(CandidateStore store, long run, int most) {
        return store.nextInLine(run, most).stream().map(candidate -> String.valueOf(candidate.site())).toList();
    }

    private static void state(JdbcClient database, long run, String state, Integer... numbers) {
        database.sql("""
                update candidates set state = :state
                 where target_id in (select id from run_targets where run_id = :run and number = any(:numbers))
                """).param("state", state).param("run", run).param("numbers", numbers).update();
    }

    @Test
    void addressesOfAnyLengthHaveTheirPlaceInLine() throws SQLException {
        try (var own = TestDatabase.migrated(); var connection = own.dataSource().getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            long run = runOf(database, 1);
            database.sql("""
                    update candidates set state = 'visited',
                           website = (select string_agg(md5(n::text), '') from generate_series(1, 400) n)
                    """).update();
            assertThat(inLine(new CandidateStore(database, JsonMapper.builder().build()), run, 10)).hasSize(1);
        }
    }

    @Test
    void thousandsOfWebsitesNamedTwiceAreToldInADatabaseThatKnowsOnlyOlderRuns() throws SQLException {
        try (var own = TestDatabase.migrated(); var connection = own.dataSource().getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            runOf(database, 2_000);
            database.sql("update candidates set state = 'done', outcome = 'saved'").update();
            database.sql("analyze candidates, run_targets").update();
            long run = runOf(database, 6_000);
            database.sql("set statement_timeout = '10s'").update();
            new CandidateStore(database, JsonMapper.builder().build()).endDuplicates(run);
            assertThat(database.sql("""
                    select t.number || ': ' || c.reason
                      from candidates c
                      join run_targets t on t.id = c.target_id
                     where c.outcome = 'duplicate' and c.run_id = :run
                     order by t.number
                    """).param("run", run).query(String.class).list()).hasSize(2_999)
                    .startsWith("3: found for target 2 already", "5: found for target 4 already")
                    .endsWith("5999: found for target 5998 already");
            assertThat(database.sql("select count(*) from candidates where outcome = 'saved'").query(Integer.class)
                    .single()).as("what the earlier run has").isEqualTo(2_000);
        }
    }
}
