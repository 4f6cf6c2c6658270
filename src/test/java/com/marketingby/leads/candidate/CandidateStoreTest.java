package com.marketingby.leads.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.sql.SQLException;
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
                    select count(*)
                      from candidates
                     where run_id = :run and outcome = 'duplicate' and reason ~ '^found for target \\d+ already$'
                    """).param("run", run).query(Integer.class).single()).isEqualTo(2_999);
        }
    }
}
