package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
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
    void aRunThatWaitsForSomebodyElseDoesNotKeepAWorkerFromTheNext() throws IOException, InterruptedException {
        sql("insert into scrape_workers (id, host, pid, alive_until) values (gen_random_uuid(), 'elsewhere', 1, now() + interval '1 hour')");
        sql("delete from candidates");
        sql("update scrape_runs set state = 'running'");
        sql("update run_targets set state = 'open', claimed_by = case when run_id = 1 then (select id from scrape_workers) end");
        var worker = laboratory.start("work");
        for (int look = 0; look < 600 && !state(2).equals("done"); look++) {
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        }
        assertThat(state(2)).isEqualTo("done");
        assertThat(state(1)).isEqualTo("running");
        worker.destroy();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(143);
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
        var refused = laboratory.run("run", "individual", "example.com");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines().filter(line -> line.startsWith("lead-scraper:"))).singleElement().asString()
                .contains("read-only", "DATABASE_URL must name the primary");
    }
}
