package com.marketingby.leads.run;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code scrape_workers}: who takes part in a run, and until when it counts as alive by the database's clock. */
public final class Workers {
    private final JdbcClient database;
    private final RunSettings settings;

    Workers(JdbcClient database, RunSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * Says that the worker is alive. A worker that was silent too long and lost its row gets it back, though not its
     * claims.
     */
    public void beat(UUID worker, long run) {
        database.sql("""
                insert into scrape_workers (id, run_id, host, pid, alive_until)
                values (:id, :run, :host, :pid, now() + make_interval(secs => :seconds))
                on conflict (id) do update set alive_until = excluded.alive_until
                """).param("id", worker).param("run", run).param("host", settings.host())
                .param("pid", ProcessHandle.current().pid()).param("seconds", settings.deadAfter().toMillis() / 1_000.0)
                .update();
    }

    /**
     * Removes all silent workers, which frees what they had claimed; returns how many there were. While the database was down nobody could be heard, so
     * after its start everybody has as long as after a sign of life.
     */
    public int bury() {
        return database.sql("""
                delete from scrape_workers
                 where alive_until < now()
                   and pg_postmaster_start_time() + make_interval(secs => :seconds) < now()
                """).param("seconds", settings.deadAfter().toMillis() / 1_000.0).update();
    }

    /** Takes the worker out, which gives back what it has claimed and not settled; 0 where it was out already. */
    public int leave(UUID worker) {
        return database.sql("""
                delete from scrape_workers
                 where id = :id
                """).param("id", worker).update();
    }

    /** How many workers are alive on all runs, at least one. */
    public int alive() {
        return Math.max(1, database.sql("""
                select count(*)
                  from scrape_workers
                 where alive_until > now()
                """).query(Integer.class).single());
    }
}
