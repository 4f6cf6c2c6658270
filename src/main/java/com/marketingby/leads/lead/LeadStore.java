package com.marketingby.leads.lead;

import com.marketingby.leads.candidate.Ending;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The shared table {@code leads}: new leads are inserted, known ones only have their blanks filled. */
public final class LeadStore {
    static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final KnownLeads knownLeads;
    private final Blanks blanks;
    private final Suppressions suppressions;

    LeadStore(JdbcClient database, JsonMapper json, Suppressions suppressions) {
        this.database = database;
        this.json = json;
        this.knownLeads = new KnownLeads(database, json);
        this.blanks = new Blanks(database, json);
        this.suppressions = suppressions;
    }

    /** Waits until no other process writes leads of this client, and keeps them waiting until the transaction ends. */
    public void lock(@Nullable Integer client) {
        database.sql("""
                select pg_advisory_xact_lock(hashtext('leads'), coalesce(cast(:client as integer), 0))
                """).param("client", client).query(_ -> {});
    }

    /** The same if no other process writes leads of the client, which is true then; else false, at once. */
    public boolean lockIfFree(@Nullable Integer client) {
        return database.sql("""
                select pg_try_advisory_xact_lock(hashtext('leads'), coalesce(cast(:client as integer), 0))
                """).param("client", client).query(Boolean.class).single();
    }

    /** Which of the places the client has as leads, or was told of in the last 30 days: neither needs to be paid for. */
    public Set<String> knownPlaces(@Nullable Integer client, Collection<String> placeIds) {
        return placeIds.isEmpty() ? Set.of()
                : new HashSet<>(database.sql("""
                select google_place_id
                  from leads
                 where coalesce(client_id, 0) = :client and google_place_id in (:places)
                 union
                select c.place_id
                  from candidates c join leads l on l.id = c.lead_id
                 where coalesce(c.client_id, 0) = :client and coalesce(l.client_id, 0) = :client
                   and c.place_id in (:places)
                 union
                select place_id
                  from candidates
                 where coalesce(client_id, 0) = :client and place_id in (:places)
                   and cast(place ->> 'described' as boolean)
                   and cast(place ->> 'given_at' as timestamptz) > now() - interval '30 days'
                """).param("client", client == null ? 0 : client).param("places", placeIds)
                        .query((row, _) -> row.getString("google_place_id")).list());
    }

    /** The website that a lead of the client has. */
    public Optional<String> websiteOf(@Nullable Integer client, long lead) {
        return database.sql("""
                select website_url
                  from leads
                 where coalesce(client_id, 0) = :client and id = :lead and website_url is not null
                """).param("client", client == null ? 0 : client).param("lead", lead)
                .query((row, _) -> row.getString("website_url")).optional();
    }

    /**
     * Writes what is to be kept, in the caller's transaction, which has called {@link #lock}, or {@link #lockIfFree} with success.
     *
     * @return for each verdict what became of its candidate, in the same order
     */
    public List<Ending> save(long run, @Nullable Integer client, List<Verdict> judged) {
        var verdicts = suppressions.apply(client, judged);
        var identities = knownLeads.identify(run, client,
                verdicts.stream().filter(Verdict.Keep.class::isInstance).map(Verdict.Keep.class::cast).toList());
        var inserts = new ArrayList<Map<String, Object>>();
        var seen = new HashMap<String, Long>();
        var fillings = new ArrayList<Blanks.Filling>();
        var endings = new ArrayList<Ending>();
        for (var verdict : verdicts) {
            endings.add(switch (verdict) {
                case Verdict.Skip(long candidate, Fate fate, String reason) ->
                    new Ending(candidate, fate.written(), reason, null);
                case Verdict.Keep keep ->
                    end(keep, Objects.requireNonNull(identities.get(keep.candidateId())), seen, inserts, fillings);
            });
        }
        insert(inserts);
        var filled = blanks.fill(fillings);
        return endings.stream().map(ending -> told(ending, filled.getOrDefault(ending.candidateId(), List.of())))
                .toList();
    }

    private Ending end(Verdict.Keep keep, KnownLeads.Identity identity, Map<String, Long> seen,
            List<Map<String, Object>> inserts, List<Blanks.Filling> fillings) {
        var known = identity.known();
        var twin = identity.keys().stream().map(seen::get).filter(Objects::nonNull).findFirst();
        var lead = known == null ? twin.orElse(identity.newId()) : Long.valueOf(known.id());
        identity.keys().forEach(key -> seen.putIfAbsent(key, lead));
        if (known == null && twin.isEmpty()) {
            var row = json.convertValue(keep.lead(), ROW);
            row.put("id", lead);
            inserts.add(row);
            return new Ending(keep.candidateId(), Fate.SAVED.written(), null, lead);
        }
        fillings.add(new Blanks.Filling(keep.candidateId(), lead, keep.lead()));
        return known == null || known.ofThisRun() ? duplicate(keep, lead)
                : new Ending(keep.candidateId(), Fate.KNOWN.written(), "lead " + lead + " is known", lead);
    }

    private static Ending told(Ending ending, List<String> filled) {
        return filled.isEmpty() || !ending.outcome().equals(Fate.KNOWN.written()) ? ending
                : new Ending(ending.candidateId(), Fate.FILLED.written(), "filled: " + String.join(", ", filled),
                        ending.leadId());
    }

    private static Ending duplicate(Verdict.Keep keep, long lead) {
        return new Ending(keep.candidateId(), Fate.DUPLICATE.written(), "the same business was found in this run",
                lead);
    }

    private void insert(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                insert into leads (id, client_id, company, email, phone, contact_first_name, contact_last_name, website_url,
                                   address, city, state, zip_code, industry_category, industry_subcategory, source,
                                   compliance_status, compliance_checked, compliance_score, compliance_issues,
                                   geographic_restriction, scraping_method, scraping_metadata, google_place_id,
                                   google_rating, geo_latitude, geo_longitude)
                select id, client_id, company, email, phone, contact_first_name, contact_last_name, website_url,
                       address, city, state, zip_code, industry_category, industry_subcategory, source,
                       compliance_status, compliance_checked, compliance_score, compliance_issues,
                       geographic_restriction, scraping_method, scraping_metadata, google_place_id,
                       google_rating, geo_latitude, geo_longitude
                  from jsonb_populate_recordset(null::leads, cast(:rows as jsonb))
                """).param("rows", json.writeValueAsString(rows)).update();
    }
}
