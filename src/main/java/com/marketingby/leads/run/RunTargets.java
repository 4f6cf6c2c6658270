package com.marketingby.leads.run;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code run_targets}, and the row of {@code scraping_logs} that each target has. */
public final class RunTargets {
    private final JdbcClient database;
    private final RunSettings settings;
    private final TargetLogs logs;

    RunTargets(JdbcClient database, RunSettings settings) {
        this.database = database;
        this.settings = settings;
        this.logs = new TargetLogs(database);
    }

    /** Adds targets, each with its row of {@code scraping_logs}, numbered on from those that the run has. */
    void add(Run run, int before, List<Target> targets) {
        var request = run.request();
        database.sql("""
                with incoming as (
                    select *
                      from unnest(:targets, :queries, :nears, :radii)
                           with ordinality as t (target, query, near, radius, n)
                ), logs as (
                    insert into scraping_logs (run_id, type, user_id, client_id, target, query, scraping_method,
                                               leads_found, leads_saved, results_count, skipped_count, api_calls)
                    select :run, :type, cast(:user as integer), cast(:client as integer), left(target, 255), query,
                           :method, 0, 0, 0, 0, 0
                      from incoming
                     order by n
                    returning id
                ), numbered as (
                    select id, row_number() over (order by id) as n from logs
                )
                insert into run_targets (run_id, number, target, query, near, radius_metres, log_id)
                select :run, :before + n, target, query, near, radius, id
                  from incoming join numbered using (n)
                """).param("run", run.id()).param("type", request.type().written()).param("user", request.userId())
                .param("client", request.clientId()).param("method", ScrapingMethod.of(request))
                .param("before", before).param("targets", texts(targets, Target::text))
                .param("queries", texts(targets, Target::query)).param("nears", texts(targets, Target::near))
                .param("radii", targets.stream().map(target -> radius(request.type(), target))
                        .toArray(Double[]::new))
                .update();
    }

    /** Words without a radius are looked for as far as their place goes. */
    private @Nullable Double radius(ScrapeType type, Target target) {
        return type == ScrapeType.KEYWORD && target.radius() == null ? null : settings.radiusOf(target).metres();
    }

    private static @Nullable String[] texts(List<Target> targets, Function<Target, @Nullable String> part) {
        var texts = new @Nullable String[targets.size()];
        Arrays.setAll(texts, number -> part.apply(targets.get(number)));
        return texts;
    }

    /** Claims targets that nobody has looked at yet, for a short time. */
    public List<RunTarget> claim(long run, UUID worker, int most) {
        return database.sql("""
                update run_targets
                   set claimed_by = :worker, claims = claims + 1
                 where id in (select id
                                from run_targets
                               where run_id = :run and state = 'open' and claimed_by is null
                               order by number
                               limit :most
                                 for update skip locked)
                returning id, run_id, number, claims, target, query, near, radius_metres
                """).param("worker", worker).param("run", run).param("most", most).query(RunTargets::target).list();
    }

    /** Whether no target of the run waits to be looked at, by whomever. */
    public boolean drained(long run) {
        return database.sql("""
                select not exists (select from run_targets where run_id = :run and state = 'open')
                """).param("run", run).query(Boolean.class).single();
    }

    /** Records that the target was found on the map or needs no map; false when the claim is no longer this worker's. */
    public boolean settle(RunTarget target, UUID worker, @Nullable Position position) {
        return end(target, worker, "searched", position, null);
    }

    /** Records that the targets need no map; the ids of those whose claim is still this worker's. */
    public Set<Long> settle(Collection<RunTarget> settled, UUID worker) {
        return settled.isEmpty() ? Set.of()
                : Set.copyOf(database.sql("""
                update run_targets t
                   set state = 'searched', latitude = null, longitude = null, failure = null, claimed_by = null
                  from unnest(:ids, :claims) as s (id, claim)
                 where t.id = s.id and t.claimed_by = :worker and t.claims = s.claim
                returning t.id
                """).param("ids", settled.stream().map(RunTarget::id).toArray(Long[]::new))
                        .param("claims", settled.stream().map(RunTarget::claim).toArray(Integer[]::new))
                        .param("worker", worker).query(Long.class).list());
    }

    /** Records why a target cannot be worked on; false when the claim is no longer this worker's. */
    public boolean fail(RunTarget target, UUID worker, String failure) {
        return end(target, worker, "failed", null, failure);
    }

    /** Gives a claim back. */
    public void release(RunTarget target, UUID worker) {
        database.sql("""
                update run_targets
                   set claimed_by = null
                 where id = :id and claimed_by = :worker and claims = :claim
                """).param("id", target.id()).param("worker", worker).param("claim", target.claim()).update();
    }

    /** Ends the targets that nobody has looked at and nobody should. */
    public void giveUp(long run, String failure) {
        database.sql("""
                update run_targets
                   set state = 'failed', failure = :failure
                 where run_id = :run and state = 'open' and claimed_by is null
                """).param("run", run).param("failure", failure).update();
    }

    private boolean end(RunTarget target, UUID worker, String state, @Nullable Position position,
            @Nullable String failure) {
        return database.sql("""
                update run_targets
                   set state = :state, latitude = :latitude, longitude = :longitude, failure = :failure, claimed_by = null
                 where id = :id and claimed_by = :worker and claims = :claim
                """).param("state", state).param("latitude", position == null ? null : position.latitude())
                .param("longitude", position == null ? null : position.longitude()).param("failure", failure)
                .param("id", target.id()).param("worker", worker).param("claim", target.claim()).update() == 1;
    }

    /** Brings the run's rows of {@code scraping_logs} up to date, from the rows that the steps have settled. */
    void settleLogs(long run) {
        logs.count(run);
    }

    /** The same a last time, when the run's state has become a last one. */
    void closeLogs(long run) {
        logs.recountPaid(run);
        settleLogs(run);
        logs.judge(run);
    }

    void reopenLogs(long run) {
        logs.reopen(run);
    }

    private static RunTarget target(ResultSet row, int number) throws SQLException {
        var metres = row.getObject("radius_metres", Double.class);
        return new RunTarget(row.getLong("id"), row.getLong("run_id"), row.getInt("number"), row.getInt("claims"),
                new Target(row.getString("target"), row.getString("query"), row.getString("near"),
                        metres == null ? null : new Distance(metres)));
    }
}
