package com.marketingby.leads.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up runs for people: how far one is, and what came of it. */
public final class RunReports {
    private final JdbcClient database;

    RunReports(JdbcClient database) {
        this.database = database;
    }

    /** A website that could not be read, or took long. */
    public record Site(String site, String outcome, @Nullable String reason, int tookMillis) {}

    /** How far the run is now. */
    public RunProgress progress(long run) {
        return database.sql("""
                select t.targets, t.open_targets, s.open_cells, c.*, r.calls, round(r.cost_micros / 1000000.0, 6) as cost_usd
                  from scrape_runs r,
                       (select count(*) as targets, count(*) filter (where state = 'open') as open_targets
                          from run_targets where run_id = :run) t,
                       (select count(*) as open_cells from search_cells where run_id = :run and state = 'open') s,
                       (select count(*) as candidates, count(*) filter (where state = 'found') as found,
                               count(*) filter (where state = 'described') as described,
                               count(*) filter (where state = 'visited') as visited
                          from candidates where run_id = :run) c
                 where r.id = :run
                """).param("run", run)
                .query((row, _) -> new RunProgress(row.getInt("targets"), row.getInt("open_targets"),
                        row.getInt("open_cells"), row.getInt("candidates"), row.getInt("found"),
                        row.getInt("described"), row.getInt("visited"), row.getInt("calls"),
                        row.getBigDecimal("cost_usd")))
                .single();
    }

    /** What came of the run so far; empty when there is none of that number. */
    public Optional<RunReport> report(long run) {
        return database.sql("""
                select r.id, r.type, r.reason, r.state, r.calls, round(r.cost_micros / 1000000.0, 6) as cost_usd,
                       r.created_at, r.closed_at, l.*, k.filled,
                       exists (select from scrape_workers w where w.run_id = r.id and w.alive_until > now()) as worked
                  from scrape_runs r
                 cross join lateral (
                        select count(*) as targets, count(*) filter (where success is false) as targets_failed,
                               coalesce(sum(leads_found), 0) as found, coalesce(sum(results_count), 0) as results,
                               coalesce(sum(leads_saved), 0) as saved, round(avg(area_resolved), 2) as percent
                          from scraping_logs where run_id = r.id) l
                 cross join lateral (
                        select count(*) filter (where outcome = 'filled') as filled
                          from candidates where run_id = r.id) k
                 where r.id = :run
                """).param("run", run).query((row, _) -> report(row)).optional();
    }

    private RunReport report(ResultSet row) throws SQLException {
        var run = row.getLong("id");
        return new RunReport(run, row.getString("type"),
                RunState.read(row.getString("state")).told(row.getBoolean("worked")), row.getString("reason"),
                row.getInt("targets"), row.getInt("targets_failed"), row.getInt("found"),
                row.getInt("results"), row.getInt("saved"), row.getInt("filled"), skipped(run), failed(run),
                row.getInt("calls"), row.getBigDecimal("cost_usd"), row.getBigDecimal("percent"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    /** A named website that tells no business name counts among those that failed. */
    private Map<String, Integer> skipped(long run) {
        return counts("""
                select replace(outcome, '_', ' ') as what, count(*) as n
                  from candidates
                 where run_id = :run and outcome not in ('saved', 'filled', 'failed')
                   and not (outcome = 'unusable' and place_id is null)
                 group by outcome
                 order by n desc, what
                """, run);
    }

    /** A reason begins with the address that it is about; without it, equal ones are counted together, and the rare ones as others. */
    private Map<String, Integer> failed(long run) {
        return counts("""
                with failures as (
                    select coalesce(reason, 'no reason noted') as failure
                      from candidates
                     where run_id = :run and (outcome = 'failed' or (outcome = 'unusable' and place_id is null))
                    union all
                    select failure from run_targets where run_id = :run and failure is not null
                    union all
                    select 'part of the area: ' || failure
                      from search_cells
                     where target_id in (select id from run_targets where run_id = :run)
                       and state = 'unresolved' and failures > 0 and failure is not null),
                counted as (
                    select regexp_replace(failure, '^https?://\\S+: ', '') as what, count(*) as n
                      from failures
                     group by 1),
                ranked as (
                    select what, n, row_number() over (order by n desc, what) as place from counted)
                select case when place <= 12 then what else 'other reasons' end as what, sum(n) as n
                  from ranked
                 group by 1
                 order by min(place)
                """, run);
    }

    private Map<String, Integer> counts(String query, long run) {
        var counts = new LinkedHashMap<String, Integer>();
        database.sql(query).param("run", run).query((ResultSet row) -> {
            counts.put(row.getString("what"), row.getInt("n"));
        });
        return counts;
    }

    /** The websites of the run that could not be read, then those that took longest, at most so many. */
    public List<Site> worstSites(long run, int most) {
        return database.sql("""
                select v.site, v.outcome, regexp_replace(v.reason, '^https?://\\S+: ', '') as reason, v.took_ms
                  from site_visits v
                 where v.id in (select visit_id from candidates where run_id = :run)
                   and (v.outcome <> 'read' or v.took_ms > 10000)
                 order by v.outcome = 'read', v.took_ms desc, v.site
                 limit :most
                """).param("run", run).param("most", most)
                .query((row, _) -> new Site(row.getString("site"), row.getString("outcome"), row.getString("reason"),
                        row.getInt("took_ms")))
                .list();
    }
}
