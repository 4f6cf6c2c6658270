package com.marketingby.leads.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of {@code scraping_logs} that a run's targets have, counted from the rows that the steps have settled. A target that nothing can be added to
 * any more is counted a last time and then left alone, so that bringing a run up to date costs what is open of it, not what is done.
 */
final class TargetLogs {
    private static final int LOT = 500;

    private final JdbcClient database;

    TargetLogs(JdbcClient database) {
        this.database = database;
    }

    /** Counts the targets that may have changed, in lots. */
    void count(long run) {
        List<Long> lot = uncounted(run, 0);
        while (!lot.isEmpty()) {
            count(lot);
            lot = uncounted(run, lot.getLast());
        }
    }

    private List<Long> uncounted(long run, long after) {
        return database.sql("""
                select id
                  from run_targets
                 where run_id = :run and not counted and id > :after
                 order by id
                 limit :lot
                """).param("run", run).param("after", after).param("lot", LOT)
                .query((row, _) -> row.getLong("id")).list();
    }

    /** One statement, so that a target is left alone only with counts of the moment when it was finished. */
    private void count(List<Long> targets) {
        database.sql("""
                with counts as materialized (
                    select *
                      from target_counts
                     where target_id = any(:targets)
                ), finished as (
                    update run_targets t
                       set counted = true
                      from counts c
                     where t.id = c.target_id and c.finished
                )
                update scraping_logs l
                   set results_count = c.results, leads_found = c.found, leads_saved = c.saved, skipped_count = c.skipped,
                       skip_reasons = c.reasons, api_calls = c.calls, cost_usd = c.cost_usd, cost_parts = c.cost_parts,
                       area_resolved = c.percent, area_coverage = c.description, error_message = c.error, errors = c.errors
                  from counts c
                 where l.id = c.log_id
                   and (l.results_count, l.leads_found, l.leads_saved, l.skipped_count, l.skip_reasons, l.api_calls, l.cost_usd,
                        l.cost_parts, l.area_resolved, l.area_coverage, l.error_message, l.errors)
                       is distinct from
                       (c.results, c.found, c.saved, c.skipped, c.reasons, c.calls, c.cost_usd, c.cost_parts, c.percent,
                        c.description, c.error, c.errors)
                """).param("targets", targets.toArray(Long[]::new)).update();
    }

    /** Has the targets that were paid for counted once more: a stalled worker may have made a call after others had finished its work. */
    void recountPaid(long run) {
        database.sql("""
                update run_targets t
                   set counted = false
                 where t.run_id = :run and t.counted
                   and exists (select from place_calls p where p.target_id = t.id)
                """).param("run", run).update();
    }

    /** Says whether each target succeeded, when the run's state has become a last one. */
    void judge(long run) {
        database.sql("""
                update scraping_logs l
                   set success = case r.state when 'done' then l.error_message is null else false end,
                       error_message = coalesce(t.failure, r.reason, l.error_message)
                  from run_targets t
                  join scrape_runs r on r.id = t.run_id
                 where t.run_id = :run and l.id = t.log_id
                """).param("run", run).update();
    }

    /** Makes the rows those of a run in progress again, all of whose targets may change. */
    void reopen(long run) {
        database.sql("""
                update run_targets
                   set counted = false
                 where run_id = :run and counted
                """).param("run", run).update();
        database.sql("""
                update scraping_logs
                   set success = null, error_message = null
                 where run_id = :run
                """).param("run", run).update();
    }
}
