package com.marketingby.leads.candidate;

import com.marketingby.leads.place.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code candidates}: found → described → visited → done. */
public final class CandidateStore {
    private final JdbcClient database;
    private final JsonMapper rows;

    CandidateStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.rows = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /**
     * Adds what was found, in the order found; what a target has already is passed over.
     *
     * @param most the most candidates that the run takes on which the client does not have yet; null without limit
     */
    public void add(long run, List<FoundFor> found, @Nullable Integer most) {
        if (found.isEmpty()) {
            return;
        }
        database.sql("""
                with run as (
                    select id, client_id from scrape_runs where id = :run for no key update
                ), incoming as (
                    select f.*, known.lead_id, known.lead_id is not null as known
                      from run, rows from (unnest(:targets), jsonb_to_recordset(cast(:found as jsonb))
                               as (place_id text, place jsonb, website text, site text, described boolean, closed boolean))
                           with ordinality as f (target, place_id, place, website, site, described, closed, n)
                     cross join lateral (
                           select coalesce((select min(l.id)
                                              from leads l
                                             where coalesce(l.client_id, 0) = coalesce(run.client_id, 0)
                                               and l.google_place_id = f.place_id),
                                           (select min(c.lead_id)
                                              from candidates c join leads l on l.id = c.lead_id
                                             where coalesce(c.client_id, 0) = coalesce(run.client_id, 0)
                                               and coalesce(l.client_id, 0) = coalesce(run.client_id, 0)
                                               and c.place_id = f.place_id)) as lead_id) known
                     where not exists (select from candidates c where c.target_id = f.target and c.place_id = f.place_id)
                ), ranked as (
                    select incoming.*, row_number() over (partition by known order by n) as place_in_line from incoming
                )
                insert into candidates (run_id, target_id, client_id, known, lead_id, place_id, place, website, site, state,
                                        outcome, reason)
                select run.id, target, run.client_id, known, lead_id, place_id, place, website, site,
                       case when closed then 'done' when not described then 'found'
                            when site is null then 'visited' else 'described' end,
                       case when closed then 'closed' end,
                       case when closed then 'closed for good, says Google' end
                  from ranked, run
                 where known or cast(:most as integer) is null
                    or place_in_line <= :most - (select count(*) from candidates c where c.run_id = :run and not c.known)
                 order by n
                    on conflict (target_id, place_id) do nothing
                """).param("run", run)
                .param("targets", found.stream().map(FoundFor::target).toArray(Long[]::new))
                .param("found", rows.writeValueAsString(found.stream().map(FoundFor::found).toList()))
                .param("most", most).update();
    }

    /** Whether the run has taken on as many candidates as it may. */
    public boolean full(long run, @Nullable Integer most) {
        return most != null && database.sql("""
                select count(*) >= :most from candidates where run_id = :run and not known
                """).param("run", run).param("most", most).query(Boolean.class).single();
    }

    /**
     * Ends what a target of a lower number found too; to be called when discover is over, so that the result is always the same. What was found is put
     * together once: PostgreSQL, which knows nothing of a new run, would do it again for each candidate. For the same reason what is done is told by its
     * outcome: the index of what is open would seem to it the shortest way to each.
     */
    public void endDuplicates(long run) {
        database.sql("""
                with found as materialized (
                    select d.id, t.number, min(t.number) over (partition by key.text) as first
                      from candidates d
                      join run_targets t on t.id = d.target_id
                     cross join lateral (
                           select coalesce(d.place_id, lower(regexp_replace(d.website,
                                  '^(https?://)?(www\\.)?|/*(#.*)?$', '', 'gi'))) as text) key
                     where d.run_id = :run and key.text is not null)
                update candidates c
                   set state = 'done', outcome = 'duplicate', reason = 'found for target ' || found.first || ' already',
                       claimed_by = null, claims = claims + 1
                  from found
                 where found.first < found.number and c.id = found.id and c.outcome is null
                """).param("run", run).update();
    }

    /** Claims candidates that Google has still to be asked about. */
    public List<Candidate> claimFound(long run, UUID worker, int most) {
        return database.sql("""
                update candidates
                   set claimed_by = :worker, claims = claims + 1
                 where id in (select id
                                from candidates
                               where run_id = :run and state = 'found' and claimed_by is null
                               order by id
                               limit :most
                                 for update skip locked)
                returning id, run_id, target_id, claims, place_id, known, lead_id, place, website, null as moved_from, site,
                          visit_id
                """).param("run", run).param("worker", worker).param("most", most).query(this::candidate).list();
    }

    /** Whether no candidate of the run is in that state, claimed or not. */
    public boolean drained(long run, CandidateState state) {
        return database.sql("""
                select not exists (select from candidates where run_id = :run and state = :state)
                """).param("run", run).param("state", state.written()).query(Boolean.class).single();
    }

    /** What Google said of a place when a run of the client last asked; empty when none has in the last 30 days. */
    public Optional<Place> lastDescription(@Nullable Integer client, String placeId) {
        return database.sql("""
                select place
                  from candidates
                 where coalesce(client_id, 0) = :client and place_id = :place
                   and cast(place ->> 'described' as boolean)
                   and cast(place ->> 'given_at' as timestamptz) > now() - interval '30 days'
                 order by id desc
                 limit 1
                """).param("client", client == null ? 0 : client).param("place", placeId)
                .query((row, _) -> rows.readValue(row.getString("place"), Place.class)).optional();
    }

    /** Records what Google said; the candidate waits for its website's visit, if it has one. False when the claim is no longer ours. */
    public boolean describe(Candidate candidate, UUID worker, @Nullable Place place, @Nullable String website,
            @Nullable String site) {
        return database.sql("""
                update candidates
                   set state = case when cast(:site as text) is null then 'visited' else 'described' end,
                       place = coalesce(cast(:place as jsonb), place), website = :website, site = :site, claimed_by = null
                 where id = :id and state = 'found' and claimed_by = :worker and claims = :claim
                """).param("place", place == null ? null : rows.writeValueAsString(place)).param("website", website)
                .param("site", site).param("id", candidate.id()).param("worker", worker)
                .param("claim", candidate.claim())
                .update() == 1;
    }

    /** Ends a claimed candidate; false when the claim is no longer this worker's. */
    public boolean end(Candidate candidate, UUID worker, Ending ending) {
        return database.sql("""
                update candidates
                   set state = 'done', outcome = :outcome, reason = :reason, lead_id = :lead, claimed_by = null
                 where id = :id and claimed_by = :worker and claims = :claim
                """).param("outcome", ending.outcome()).param("reason", ending.reason()).param("lead", ending.leadId())
                .param("id", candidate.id()).param("worker", worker).param("claim", candidate.claim()).update() == 1;
    }

    /** Gives a claim back. */
    public void release(Candidate candidate, UUID worker) {
        database.sql("""
                update candidates
                   set claimed_by = null
                 where id = :id and claimed_by = :worker and claims = :claim
                """).param("id", candidate.id()).param("worker", worker).param("claim", candidate.claim()).update();
    }

    /**
     * Hands over to qualify, each with the visit to go by, the candidates whose website is one of these. Where the visit found that the
     * site redirects to another one, the candidate waits for that one, twice at most.
     *
     * @param visits the number of each site's visit
     */
    public void passVisited(long run, Map<String, Long> visits) {
        database.sql("""
                with passed as (
                    select c.id, p.visit_id
                      from unnest(:sites, :visits) as p (site, visit_id)
                      join candidates c on c.site = p.site
                     where c.run_id = :run and c.state = 'described'
                     order by c.id
                       for update of c)
                update candidates c
                   set state    = case when v.moved_site is null or c.moves >= 2 then 'visited' else 'described' end,
                       visit_id = case when v.moved_site is null or c.moves >= 2 then v.id end,
                       website  = case when v.moved_site is null or c.moves >= 2 then c.website else v.moved_to end,
                       site     = case when v.moved_site is null or c.moves >= 2 then c.site else v.moved_site end,
                       moves    = case when v.moved_site is null or c.moves >= 2 then c.moves else c.moves + 1 end
                  from passed
                  join site_visits v on v.id = passed.visit_id
                 where c.id = passed.id
                """).param("run", run).param("sites", visits.keySet().toArray(String[]::new))
                .param("visits", visits.values().toArray(Long[]::new)).update();
    }

    /** Reads the next candidates to judge, in an order that never changes, and keeps them for the caller's transaction; those still waiting are passed over. */
    public List<Candidate> nextVisited(long run, int most) {
        return next(run, most, true);
    }

    /** The same while others are still to be described or visited: none that stands behind one of those. */
    public List<Candidate> nextInLine(long run, int most) {
        return next(run, most, false);
    }

    private List<Candidate> next(long run, int most, boolean passing) {
        return database.sql("""
                select id, run_id, target_id, claims, place_id, known, lead_id, place, website, site, visit_id,
                       case when moves > 0 and place_id is null then (select target from run_targets t where t.id = target_id)
                            when moves > 0 then coalesce(place ->> 'website', website) end as moved_from
                  from candidates
                 where id in (select id
                                from (select id, bool_and(state = 'visited')
                                                 over (order by target_id, left(coalesce(place_id, website), 200), id) as ready
                                        from (select id, state, target_id, place_id, website
                                                from candidates
                                               where run_id = :run and state <> 'done' and (state = 'visited' or not :passing)
                                               order by target_id, left(coalesce(place_id, website), 200), id
                                               limit :most) first) line
                               where ready)
                 order by target_id, left(coalesce(place_id, website), 200), id
                   for update
                """).param("run", run).param("most", most).param("passing", passing).query(this::candidate).list();
    }

    /** Ends candidates that the caller's transaction has read by {@link #nextVisited} or {@link #nextInLine}. */
    public void end(Collection<Ending> endings) {
        database.sql("""
                update candidates c
                   set state = 'done', outcome = e.outcome, reason = e.reason, lead_id = e.lead_id
                  from jsonb_to_recordset(cast(:endings as jsonb))
                       as e (candidate_id bigint, outcome text, reason text, lead_id integer)
                 where c.id = e.candidate_id
                """).param("endings", rows.writeValueAsString(endings)).update();
    }

    private Candidate candidate(ResultSet row, int number) throws SQLException {
        var place = row.getString("place");
        return new Candidate(row.getLong("id"), row.getLong("run_id"), row.getLong("target_id"), row.getInt("claims"),
                row.getString("place_id"), row.getBoolean("known"), number(row, "lead_id"),
                place == null ? null : rows.readValue(place, Place.class),
                row.getString("website"), row.getString("moved_from"), row.getString("site"), number(row, "visit_id"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
