package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code sites} and {@code site_visits}: who visits which site, and what is known of it. */
public final class SiteStore {
    private static final int LOT = 500;

    private final JdbcClient database;
    private final VisitJson json;

    SiteStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = new VisitJson(json);
    }

    /** Makes the sites known, those that are not. */
    public void ensure(Collection<SiteKey> sites) {
        database.sql("""
                insert into sites (site)
                select unnest(:sites)
                on conflict do nothing
                """).param("sites", sites.stream().map(SiteKey::text).distinct().sorted().toArray(String[]::new))
                .update();
    }

    /**
     * Claims unclaimed sites that described candidates of the run wait for and that have to be visited for it, in the order in which those are judged.
     *
     * @param freshSince since when a visit of any run counts
     * @param began since when a failed visit counts, too
     * @param limit how many candidates a claim is for at most; those of one chain share a site
     */
    public List<SiteClaim> claim(long run, UUID worker, Instant freshSince, Instant began, int limit) {
        List<SiteClaim> claims = database.sql("""
                with wanted as (
                    select s.site
                      from candidates c
                      join sites s on s.site = c.site
                     where c.run_id = :run and c.state = 'described' and s.claimed_by is null
                       and not site_is_known(s, :freshSince, :began)
                     order by c.target_id, left(coalesce(c.place_id, c.website), 200), c.id
                     limit :limit
                       for update of s skip locked)
                update sites
                   set claimed_by = :worker, claims = claims + 1
                  from wanted
                 where sites.site = wanted.site
                returning sites.site, sites.claims
                """).param("freshSince", utc(freshSince)).param("began", utc(began)).param("run", run)
                .param("limit", limit).param("worker", worker)
                .query((row, _) -> new SiteClaim(new SiteKey(row.getString("site")), row.getInt("claims"), List.of(),
                        null))
                .list();
        return withLandingPages(claims);
    }

    /**
     * Claims sites that were visited since the given time, and whose visit did not ask for the own page of a candidate that waits for it: the
     * branch of a chain that another run had no interest in. Only these pages are to be read and added to the visit.
     */
    public List<SiteClaim> claimForLandingPages(long run, UUID worker, Instant freshSince, int limit) {
        List<SiteClaim> claims = new ArrayList<>();
        List<AwaitedVisit> lot = awaitedVisits(run, freshSince, "", null);
        while (!lot.isEmpty() && claims.size() < limit) {
            lot.stream().filter(awaited -> !awaited.claimed()).filter(awaited -> !awaited.missing().isEmpty())
                    .limit(limit - claims.size())
                    .forEach(awaited -> claimForLandingPages(awaited, worker).ifPresent(claims::add));
            lot = awaitedVisits(run, freshSince, lot.getLast().site().text(), null);
        }
        return claims;
    }

    private Optional<SiteClaim> claimForLandingPages(AwaitedVisit awaited, UUID worker) {
        return database.sql("""
                update sites
                   set claimed_by = :worker, claims = claims + 1
                 where site = :site and claimed_by is null and visit_id = :visit
                returning claims
                """).param("worker", worker).param("site", awaited.site().text()).param("visit", awaited.visitId())
                .query(Integer.class).optional()
                .map(token -> new SiteClaim(awaited.site(), token, awaited.missing(), read(awaited.visitId())));
    }

    /**
     * Hands over, in lots, the sites that described candidates of the run wait for although no visit is needed, each with the visit to go by, by the same
     * times as of {@link #claim}.
     */
    public void eachAwaitedAndKnown(long run, Instant freshSince, Instant began, Consumer<Map<String, Long>> reader) {
        SequencedMap<String, Long> lot = awaitedAndKnown(run, freshSince, began, "");
        for (String after = ""; !lot.isEmpty(); lot = awaitedAndKnown(run, freshSince, began, after)) {
            String last = lot.lastEntry().getKey();
            for (AwaitedVisit visit : awaitedVisits(run, freshSince, after, last)) {
                if (!visit.missing().isEmpty()) {
                    lot.remove(visit.site().text());
                }
            }
            reader.accept(Collections.unmodifiableMap(lot));
            after = last;
        }
    }

    private SequencedMap<String, Long> awaitedAndKnown(long run, Instant freshSince, Instant began, String after) {
        SequencedMap<String, Long> visits = new LinkedHashMap<>();
        database.sql("""
                select site, site_visit_for(sites, :freshSince, :began) as visit
                  from sites
                 where site_is_known(sites, :freshSince, :began) and site > :after
                   and site in (select site from candidates where run_id = :run and state = 'described')
                 order by site
                 limit :lot
                """).param("freshSince", utc(freshSince)).param("began", utc(began)).param("run", run)
                .param("after", after).param("lot", LOT).query((ResultSet row) -> {
                    visits.put(row.getString("site"), row.getLong("visit"));
                });
        return visits;
    }

    /**
     * Fresh visits that read pages, of sites that candidates with a page of their own wait for, in the order of the sites and not more than a lot.
     *
     * @param last the last site of interest; null for all
     */
    private List<AwaitedVisit> awaitedVisits(long run, Instant freshSince, String after, @Nullable String last) {
        return database.sql("""
                select s.site, v.id, s.claimed_by is not null as claimed, c.websites,
                       array(select page ->> 'url' from jsonb_array_elements(v.pages) page) as pages
                  from (select site, array_agg(distinct website) as websites
                          from candidates
                         where run_id = :run and state = 'described' and website ~ '^(https?://)?[^/]+/[^#]'
                           and site > :after and (cast(:last as text) is null or site <= :last)
                         group by site) c
                  join sites s on s.site = c.site
                  join site_visits v on v.id = s.visit_id and v.outcome = 'read'
                 where s.visited_at >= :freshSince and s.not_before <= now()
                 order by s.site
                 limit :lot
                """).param("run", run).param("freshSince", utc(freshSince)).param("after", after).param("last", last)
                .param("lot", LOT).query(AwaitedVisit::of).list();
    }

    /** Makes the sites known again that described candidates of the run wait for and that were removed meanwhile. */
    public void ensureAwaited(long run) {
        database.sql("""
                insert into sites (site)
                select distinct c.site
                  from candidates c
                 where c.run_id = :run and c.state = 'described'
                   and not exists (select from sites s where s.site = c.site)
                 order by c.site
                on conflict do nothing
                """).param("run", run).update();
    }

    /**
     * Stores a visit and gives the claim back; empty, and nothing stored, when the claim is no longer the worker's. A visit that failed does not take the
     * place of one that brought something within the day before.
     */
    public Optional<Long> settle(SiteClaim claim, UUID worker, VisitResult result) {
        var movedTo = result.movedTo();
        var movedSite = movedTo == null ? Optional.<SiteKey>empty()
                : SiteKey.of(movedTo).filter(site -> !Directories.holds(site));
        movedSite.ifPresent(site -> ensure(List.of(site)));
        boolean failed = result.outcome().fails();
        SiteKnowledge before = failed ? null : claim.before();
        return database.sql("""
                with mine as (
                    select site,
                           :failed and visited_at > now() - interval '1 day'
                           and exists (select from site_visits v where v.id = visit_id and v.outcome = any(:good)) as stays
                      from sites
                     where site = :site and claimed_by = :worker and claims = :token
                       for update),
                kept as (
                    insert into site_visits (site, outcome, reason, pages_read, pages, contacts, evidence, moved_to, moved_site, took_ms,
                                             visited_at)
                    select site, :outcome, :reason, :pagesRead, cast(:pages as jsonb), cast(:contacts as jsonb), cast(:evidence as jsonb),
                           :movedTo, :movedSite, :took, coalesce(cast(:visitedAt as timestamptz), now())
                      from mine
                    returning id, site, visited_at)
                update sites
                   set visit_id = case when stays then visit_id else kept.id end,
                       visited_at = case when stays then sites.visited_at else kept.visited_at end,
                       lasting = case when stays then lasting else :lasting end,
                       failed_visit_id = case when stays then kept.id when :added then failed_visit_id end,
                       failed_at = case when stays then kept.visited_at when :added then failed_at end,
                       claimed_by = null, not_before = now() + make_interval(secs => :leaveAlone)
                  from kept
                  join mine on mine.site = kept.site
                 where sites.site = kept.site
                returning kept.id
                """).param("site", claim.site().text()).param("worker", worker).param("token", claim.token())
                .param("failed", failed).param("good", Outcome.good()).param("added", before != null)
                .param("outcome", result.outcome().text()).param("lasting", result.outcome().lasts())
                .param("reason", VisitJson.withoutNul(result.reason())).param("pagesRead", result.pagesRead())
                .param("pages", json.write(result.pages()))
                .param("contacts", json.write(result.contacts())).param("evidence", json.write(result.evidence()))
                .param("movedTo", movedTo == null ? null : movedTo.toString())
                .param("movedSite", movedSite.map(SiteKey::text).orElse(null)).param("took", result.took().toMillis())
                .param("visitedAt", before == null ? null : utc(before.visitedAt()))
                .param("leaveAlone", (double) result.leaveAlone().toSeconds()).query(Long.class).optional();
    }

    /** Stores what a site is refused for that is not visited for it, for those to whom it is said; what is known of the site stays as it is. */
    public long keep(VisitResult refusal) {
        return database.sql("""
                insert into site_visits (site, outcome, reason, pages_read, pages, took_ms)
                values (:site, :outcome, :reason, 0, '[]', 0)
                returning id
                """).param("site", refusal.site().text()).param("outcome", refusal.outcome().text())
                .param("reason", refusal.reason()).query(Long.class).single();
    }

    /** Gives claims back unvisited; those that are no longer the worker's are left alone. */
    public void release(Collection<SiteClaim> claims, UUID worker) {
        database.sql("""
                update sites
                   set claimed_by = null
                 where claimed_by = :worker
                   and (site, claims) in (select * from unnest(:sites, :tokens))
                """).param("worker", worker)
                .param("sites", claims.stream().map(claim -> claim.site().text()).toArray(String[]::new))
                .param("tokens", claims.stream().map(SiteClaim::token).toArray(Integer[]::new)).update();
    }

    /** What one visit brought. */
    public SiteKnowledge read(long visitId) {
        return Optional.ofNullable(read(List.of(visitId)).get(visitId))
                .orElseThrow(() -> new IllegalArgumentException("There is no visit " + visitId));
    }

    /** What the visits brought, by their ids; ids of no visit are left out. */
    public Map<Long, SiteKnowledge> read(Collection<Long> visitIds) {
        return database.sql("""
                select id, site, visited_at, outcome, reason, pages, contacts, evidence
                  from site_visits
                 where id = any(:ids)
                """).param("ids", visitIds.toArray(Long[]::new)).query(StoredVisit::of).list()
                .parallelStream().map(visit -> visit.knowledge(json))
                .collect(Collectors.toMap(SiteKnowledge::visitId, Function.identity()));
    }

    /** What is known of a site that is not to be visited anew, by the same times as of {@link #claim}; empty too where nothing has ever been stored. */
    public Optional<SiteKnowledge> known(SiteKey site, Instant freshSince, Instant began) {
        if (!database.sql("select to_regproc('site_visit_for') is not null").query(Boolean.class).single()) {
            return Optional.empty();
        }
        return database.sql("""
                select v.id, v.site, v.visited_at, v.outcome, v.reason, v.pages, v.contacts, v.evidence
                  from sites s
                  join site_visits v on v.id = site_visit_for(s, :freshSince, :began)
                 where s.site = :site
                """).param("site", site.text()).param("freshSince", utc(freshSince)).param("began", utc(began))
                .query(StoredVisit::of).optional().map(visit -> visit.knowledge(json));
    }

    private List<SiteClaim> withLandingPages(List<SiteClaim> claims) {
        Map<String, List<String>> websites = new HashMap<>();
        database.sql("""
                select distinct site, website
                  from candidates
                 where site = any(:sites) and state = 'described' and website is not null
                 order by site, website
                """).param("sites", claims.stream().map(claim -> claim.site().text()).toArray(String[]::new))
                .query((ResultSet row) -> {
                    websites.merge(row.getString("site"), List.of(row.getString("website")), SiteStore::both);
                });
        return claims.stream().map(claim -> new SiteClaim(claim.site(), claim.token(),
                websites.getOrDefault(claim.site().text(), List.of()), null)).toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
