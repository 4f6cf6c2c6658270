package com.marketingby.leads.run;

import com.marketingby.leads.place.CellLedger;
import com.marketingby.leads.target.ScrapeRequest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code scrape_runs}: what is to be done, and whether it is. {@link RunOpening} adds to it. */
public final class Runs {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final RunTargets targets;
    private final CellLedger cells;

    Runs(JdbcClient database, TransactionTemplate transaction, JsonMapper json, RunTargets targets,
            CellLedger cells) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.targets = targets;
        this.cells = cells;
    }

    /** The run of that number. */
    public Optional<Run> find(long id) {
        return database.sql("""
                select id, parameters, state, reason, created_at
                  from scrape_runs
                 where id = :id
                """).param("id", id).query(this::read).optional();
    }

    /** The runs with work left that nobody has stopped: those with the fewest workers first, of these the oldest. */
    public List<Run> inProgress() {
        return database.sql("""
                select id, parameters, state, reason, created_at
                  from scrape_runs
                 where state = 'running'
                 order by (select count(*) from scrape_workers w where w.run_id = scrape_runs.id and w.alive_until > now()),
                          created_at, id
                """).query(this::read).list();
    }

    /** Whether another run in progress has no worker, or at least two fewer. */
    public boolean anotherNeedsWorkersMore(long id) {
        return database.sql("""
                with shared as (
                    select r.id, count(w.id) as workers
                      from scrape_runs r
                      left join scrape_workers w on w.run_id = r.id and w.alive_until > now()
                     where r.state = 'running'
                     group by r.id)
                select exists (select
                                 from shared mine
                                 join shared other on other.id <> mine.id
                                                  and (other.workers = 0 or other.workers + 1 < mine.workers)
                                where mine.id = :id)
                """).param("id", id).query(Boolean.class).single();
    }

    /** Sets a run that was stopped, refused by its budget or failed back to work; a run in progress or done stays as it is. */
    public Run resume(Run run) {
        return transaction.execute(_ -> reopen(run));
    }

    /** The same with other limits on calls and cost, which hold at once for every process; null leaves one as it is. */
    public Run resume(Run run, @Nullable Integer apiCalls, @Nullable BigDecimal cost) {
        database.sql("""
                update scrape_runs
                   set parameters = jsonb_set(jsonb_set(parameters,
                                    '{limits,apiCalls}', coalesce(to_jsonb(cast(:calls as integer)), parameters #> '{limits,apiCalls}')),
                                    '{limits,cost}', coalesce(to_jsonb(cast(:cost as numeric)), parameters #> '{limits,cost}'))
                 where id = :run
                """).param("calls", apiCalls).param("cost", cost).param("run", run.id()).update();
        return resume(run);
    }

    /** Asks all processes that take part to stop at the next safe point; false when the run is not in progress. */
    public boolean stop(long id) {
        return database.sql("""
                update scrape_runs
                   set state = 'stopping'
                 where id = :id and state = 'running'
                """).param("id", id).update() == 1;
    }

    /** The state that the run is in now. */
    public RunState state(long id) {
        return RunState.read(database.sql("""
                select state
                  from scrape_runs
                 where id = :id
                """).param("id", id).query(String.class).single());
    }

    /** Closes the run as done when nothing is left of it; true for the one process that closed it. */
    public boolean closeWhenDone(long id) {
        return transaction.execute(_ -> closed(id, database.sql("""
                update scrape_runs r
                   set state = 'done', reason = null, closed_at = now()
                 where r.id = :id and r.state in ('running', 'stopping')
                   and not exists (select from run_targets t where t.run_id = r.id and t.state = 'open')
                   and not exists (select from search_cells s where s.run_id = r.id and s.state = 'open')
                   and not exists (select from candidates c where c.run_id = r.id and c.state <> 'done')
                """).param("id", id).update() == 1));
    }

    /** Sets the run aside as refused by its budget when all that costs nothing is done; true for the one process that did. */
    public boolean closeOnBudget(long id, String reason) {
        return transaction.execute(_ -> closed(id, database.sql("""
                update scrape_runs r
                   set state = 'budget_reached', reason = :reason, closed_at = now()
                 where r.id = :id and r.state = 'running'
                   and not exists (select from run_targets t where t.run_id = r.id and t.claimed_by is not null)
                   and not exists (select from search_cells s where s.run_id = r.id and s.claimed_by is not null)
                   and not exists (select from candidates c
                                    where c.run_id = r.id
                                      and (c.state in ('described', 'visited') or c.claimed_by is not null))
                """).param("id", id).param("reason", reason).update() == 1));
    }

    private boolean closed(long id, boolean now) {
        if (now) {
            targets.closeLogs(id);
        }
        return now;
    }

    /** Ends a run that cannot go on; true for the one process that did. */
    public boolean fail(long id, String reason) {
        return transaction.execute(_ -> closed(id, database.sql("""
                update scrape_runs
                   set state = 'failed', reason = :reason, closed_at = now()
                 where id = :id and state in ('running', 'stopping')
                """).param("id", id).param("reason", reason).update() == 1));
    }

    /** Records that runs which were asked to stop have stopped, once no process works on them. */
    public void closeStopped() {
        transaction.executeWithoutResult(_ -> database.sql("""
                update scrape_runs r
                   set state = 'stopped', closed_at = now()
                 where r.state = 'stopping'
                   and not exists (select from scrape_workers w where w.run_id = r.id and w.alive_until > now())
                returning id
                """).query((row, _) -> row.getLong("id")).list().forEach(targets::closeLogs));
    }

    /**
     * Brings the run's rows of {@code scraping_logs} up to date, at the cost of what is open of it; of a run that another process has closed, at the cost
     * of what was paid for, since this one may have made a call meanwhile. One process does so at a time, and waits for whoever is closing the run, since
     * what it read of an open run would be written over what the other one has settled.
     */
    public void settleLogs(long id) {
        transaction.executeWithoutResult(_ -> {
            var state = RunState.read(database.sql("""
                    select state
                      from scrape_runs
                     where id = :id
                       for no key update
                    """).param("id", id).query(String.class).single());
            if (state.closed()) {
                targets.closeLogs(id);
            } else {
                targets.settleLogs(id);
            }
        });
    }

    private Run reopen(Run run) {
        var reopened = database.sql("""
                update scrape_runs
                   set state = 'running', reason = null, closed_at = null
                 where id = :id and state in ('stopping', 'stopped', 'budget_reached', 'failed')
                """).param("id", run.id()).update() == 1;
        if (reopened) {
            cells.reopen(run.id());
            targets.reopenLogs(run.id());
        }
        return find(run.id()).orElseThrow();
    }

    Run read(ResultSet row, int number) throws SQLException {
        return new Run(row.getLong("id"), json.readValue(row.getString("parameters"), ScrapeRequest.class),
                RunState.read(row.getString("state")), row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
