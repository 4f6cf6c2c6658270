package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import com.marketingby.leads.schema.SilentNetwork;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedRunIT {
    private static final String[] LEGACY = Stream.concat(Stream.of(Laboratory.DALLAS), Stream.of("--places", "legacy"))
            .toArray(String[]::new);

    private Sandbox sandbox;
    private List<String> undisturbedLeads;
    private List<String> undisturbedLogs;

    @BeforeAll
    void runsUndisturbed() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        try (var laboratory = new Laboratory(sandbox)) {
            assertThat(laboratory.run(LEGACY).exit()).isZero();
            undisturbedLeads = laboratory.leads();
            undisturbedLogs = laboratory.logs();
        }
    }

    @AfterAll
    void closes() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"discover, search_cells, update, 6", "describe, candidates, update, 30",
            "visit, site_visits, insert, 20",
            "qualify, leads, insert, 60"})
    void aRunKilledInAnyStepGoesOnAsIfNothingHadHappened(String step, String table, String event, int row)
            throws IOException, InterruptedException, SQLException {
        try (var laboratory = new Laboratory(sandbox)) {
            var gate = new Gate(laboratory, table, event, row);
            var killed = laboratory.start(LEGACY);
            gate.awaitSomebody();
            killed.destroyForcibly().waitFor();
            gate.open();
            var resumed = laboratory.run("resume", "1");
            assertThat(resumed.exit()).as(step + ": " + resumed.err()).isZero();
            assertThat(laboratory.leads()).as(step).isEqualTo(undisturbedLeads);
            assertThat(laboratory.logs()).as(step).isEqualTo(undisturbedLogs);
        }
    }

    @Test
    void twoProcessesFinishOneRunWithTheSameLeads() throws IOException, InterruptedException, SQLException {
        try (var laboratory = new Laboratory(sandbox)) {
            var one = laboratory.start(LEGACY);
            var other = laboratory.start(LEGACY);
            assertThat(one.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(other.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(one.exitValue()).isZero();
            assertThat(other.exitValue()).isZero();
            assertThat(laboratory.leads()).isEqualTo(undisturbedLeads);
            assertThat(laboratory.logs()).isEqualTo(undisturbedLogs);
            assertThat(laboratory.jdbc().sql("select count(distinct job_instance_id) from batch_job_execution")
                    .query(Integer.class).single()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aSignalStopsARunAtASafePointAndResumeGoesOn() throws IOException, InterruptedException, SQLException {
        try (var laboratory = new Laboratory(sandbox)) {
            var gate = new Gate(laboratory, "site_visits", "insert", 10);
            var worker = laboratory.start(LEGACY);
            gate.awaitSomebody();
            worker.destroy();
            gate.open();
            assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(worker.exitValue()).isEqualTo(143);
            assertThat(laboratory.jdbc().sql("select count(*) from scrape_workers").query(Integer.class).single())
                    .isZero();
            assertThat(laboratory.jdbc().sql("""
                    select count(*)
                      from candidates c
                      join sites s on s.site = c.site
                     where c.state = 'described' and s.visit_id is not null
                    """).query(Integer.class).single()).as("visited and not handed on").isZero();
            assertThat(laboratory.run("resume", "1").exit()).isZero();
            assertThat(laboratory.leads()).isEqualTo(undisturbedLeads);
        }
    }

    @Test
    void aWorkerWhoseNetworkToTheDatabaseIsLostWithoutAWordIsTakenOverAndComesToTheSameEnd()
            throws IOException, InterruptedException {
        try (var laboratory = new Laboratory(sandbox);
                var network = SilentNetwork.before(laboratory.databaseUrl())) {
            var stalled = laboratory.inTheBackground(hasty(network, "1m"), LEGACY);
            laboratory.await("select count(*) > 5 from site_visits");
            network.fallSilent();
            var resumed = laboratory.run("resume", "1");
            assertThat(resumed.exit()).as(resumed.err()).isZero();
            network.speakAgain();
            assertThat(stalled.join().exit()).as(stalled.join().err()).isZero();
            assertThat(laboratory.leads()).isEqualTo(undisturbedLeads);
            assertThat(laboratory.logs()).isEqualTo(undisturbedLogs);
        }
    }

    @Test
    void aWorkerWhoseNetworkToTheDatabaseStaysLostEndsWith1WhenItsPatienceEnds()
            throws IOException, InterruptedException {
        try (var laboratory = new Laboratory(sandbox);
                var network = SilentNetwork.before(laboratory.databaseUrl())) {
            var stalled = laboratory.inTheBackground(hasty(network, "2s"), LEGACY);
            laboratory.await("select count(*) > 5 from site_visits");
            network.fallSilent();
            var ended = stalled.orTimeout(45, TimeUnit.SECONDS).join();
            assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
            assertThat(ended.err()).contains("the connection was lost", "'resume' goes on");
            assertThat(laboratory.run("logs", "--run", "1").out()).contains("interrupted");
        }
    }

    private static Map<String, String> hasty(SilentNetwork network, String patience) {
        return Map.of("DATABASE_URL", network.url(), "LEADS_DATABASE_STATEMENT_TIMEOUT", "3s",
                "LEADS_DATABASE_CONNECT_TIMEOUT", "1s", "LEADS_DATABASE_PATIENCE", patience);
    }

    /** A row at which whoever writes it has to wait, so that a process can be killed at that very point. */
    private static final class Gate {
        private final JdbcClient jdbc;
        private final String table;
        private final Connection guard;

        Gate(Laboratory laboratory, String table, String event, int row) throws SQLException {
            this.jdbc = laboratory.jdbc();
            this.table = table;
            this.guard = laboratory.connection();
            try (var statement = guard.createStatement()) {
                statement.execute("select pg_advisory_lock(4711)");
            }
            jdbc.sql("create sequence gate_rows").update();
            jdbc.sql("create table gate (at_row integer)").update();
            jdbc.sql("insert into gate values (:row)").param("row", row).update();
            jdbc.sql("""
                    create function gate() returns trigger language plpgsql as $$
                    begin
                        if nextval('gate_rows') >= (select at_row from gate) then
                            perform pg_advisory_xact_lock_shared(4711);
                        end if;
                        return new;
                    end $$
                    """).update();
            jdbc.sql("create trigger gate before " + event + " on " + table + " for each row execute function gate()")
                    .update();
        }

        void awaitSomebody() throws InterruptedException {
            for (int look = 0; look < 1_800; look++) {
                if (jdbc.sql("""
                        select exists (select from pg_locks
                                        where locktype = 'advisory' and objid = 4711 and not granted
                                          and database = (select oid from pg_database where datname = current_database()))
                        """).query(Boolean.class).single()) {
                    return;
                }
                new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
            }
            throw new AssertionError("nobody came to the gate on " + table);
        }

        /** Lets everybody pass from now on. */
        void open() throws SQLException {
            guard.close();
            jdbc.sql("drop trigger gate on " + table).update();
        }
    }
}
