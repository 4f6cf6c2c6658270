package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedWorkersIT {
    private Sandbox sandbox;
    private Laboratory laboratory;

    @BeforeEach
    void twoRunsThatWereDone() {
        sandbox = Sandbox.start();
        laboratory = new Laboratory(sandbox).with("LEADS_STAY", "1s");
        sandbox.clinics().stream().map(Clinic::website).filter(Objects::nonNull)
                .filter(site -> site.contains("127.0.10."))
                .limit(2).forEach(site -> assertThat(laboratory.run("run", "individual", site).exit()).isZero());
    }

    @AfterEach
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private String state(int run) {
        return laboratory.jdbc().sql("select state from scrape_runs where id = :id").param("id", run)
                .query((row, _) -> row.getString(1)).single();
    }

    private void sql(String statement) {
        laboratory.jdbc().sql(statement).update();
    }

    @Test
    void aRunThatWaitsForSomebodyElseDoesNotKeepAWorkerFromTheNextAndIsStoppedFromAnotherProcess()
            throws IOException, InterruptedException {
        sql("insert into scrape_workers (id, host, pid, alive_until) values (gen_random_uuid(), 'elsewhere', 1, now() + interval '1 hour')");
        sql("delete from candidates");
        sql("update scrape_runs set state = 'running'");
        sql("update run_targets set state = 'open', claimed_by = case when run_id = 1 then (select id from scrape_workers) end");
        var worker = laboratory.start("work");
        laboratory.await("select state = 'done' from scrape_runs where id = 2");
        assertThat(state(1)).isEqualTo("running");
        laboratory.await("select exists (select from scrape_workers where run_id = 1)");
        assertThat(laboratory.run("stop", "1").exit()).isZero();
        laboratory.await("select state = 'stopped' from scrape_runs where id = 1");
        new ProcessBuilder("kill", "-INT", String.valueOf(worker.pid())).start().waitFor();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(130);
    }

    @Test
    void aRunThatWasAskedToStopIsStoppedWhenItsLastWorkerHasDied() {
        sql("update scrape_runs set state = 'stopping' where id = 1");
        sql("insert into scrape_workers (id, run_id, host, pid, alive_until) values (gen_random_uuid(), 1, 'dead', 1, now() - interval '1 hour')");
        sql("update scrape_runs set state = 'running' where id = 2");
        assertThat(laboratory.run("resume", "2").exit()).isZero();
        assertThat(state(1)).isEqualTo("stopped");
    }

    @Test
    void stopClosesARunWhoseWorkersAreAllDead() {
        sql("update scrape_runs set state = 'running' where id = 1");
        sql("insert into scrape_workers (id, run_id, host, pid, alive_until) values (gen_random_uuid(), 1, 'dead', 1, now() - interval '1 hour')");
        assertThat(laboratory.run("logs", "--run", "1").out()).contains("interrupted");
        assertThat(laboratory.run("stop", "1").exit()).isZero();
        assertThat(state(1)).isEqualTo("stopped");
    }

    @Test
    void aReadOnlyDatabaseIsSaidInOneLine() {
        var name = laboratory.jdbc().sql("select current_database()").query((row, _) -> row.getString(1)).single();
        sql("alter database " + name + " set default_transaction_read_only = on");
        assertThat(refusal("run", "individual", "example.com")).contains("read-only",
                "DATABASE_URL must name the primary");
    }

    @Test
    void aFullDiskAndARevokedPermissionInTheMiddleOfARunAreSaidInOneLineAndTheRunGoesOnAfterwards() {
        sql("update scrape_runs set state = 'running' where id = 1");
        sql("update run_targets set state = 'open' where run_id = 1");
        sql("delete from candidates where run_id = 1");
        sql("""
                create function fill() returns trigger language plpgsql as $$
                begin
                    raise exception 'could not extend file "base/16384/16390": No space left on device' using errcode = '53100';
                end $$
                """);
        sql("create trigger fill before insert on candidates for each row execute function fill()");
        assertThat(refusal("resume", "1")).contains("No space left on device", "its disk is full: free space",
                "'resume' goes on");
        sql("drop trigger fill on candidates");
        sql("create role limited login");
        try {
            sql("grant all on all tables in schema public to limited");
            sql("grant all on all sequences in schema public to limited");
            sql("revoke insert on candidates from limited");
            laboratory.with("DATABASE_URL", laboratory.databaseUrl().replace("postgres:unused@", "limited:unused@"));
            assertThat(refusal("resume", "1")).contains("permission denied for table candidates",
                    "give it back with GRANT");
            assertThat(laboratory.run("logs", "--run", "1").out()).contains("interrupted");
            sql("grant insert on candidates to limited");
            assertThat(laboratory.run("resume", "1").exit()).isZero();
        } finally {
            sql("drop owned by limited");
            sql("drop role limited");
        }
    }

    /** What the operator is told, in one line, of a command that ended with 1. */
    private String refusal(String... command) {
        var refused = laboratory.run(command);
        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.err().lines().filter(line -> line.startsWith("lead-scraper:"))).hasSize(1);
        return refused.err();
    }
}
