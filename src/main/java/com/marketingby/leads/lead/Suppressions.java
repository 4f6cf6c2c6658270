package com.marketingby.leads.lead;

import com.marketingby.leads.page.SiteKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code suppressions}: businesses that asked to be left alone, by one client or by all. */
public final class Suppressions {
    private final JdbcClient database;
    private final JsonMapper json;

    Suppressions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * One row.
     *
     * @param client null for all clients and the agency itself
     */
    public record Entry(long id, @Nullable Integer client, Suppression suppression, @Nullable String reason,
            Instant createdAt) {}

    private record Keys(long candidate, Suppression suppression) {}

    /** Adds one, for a client or, with null, for all; false where it is there already. */
    public boolean add(@Nullable Integer client, Suppression suppression, @Nullable String reason) {
        return database.sql("""
                insert into suppressions (client_id, kind, value, reason)
                values (:client, :kind, :value, :reason)
                on conflict do nothing
                """).param("client", client).param("kind", suppression.kind().written())
                .param("value", suppression.value()).param("reason", reason).update() == 1;
    }

    /** Removes one of a client or, with null, of all; false where there is none. */
    public boolean remove(@Nullable Integer client, Suppression suppression) {
        return database.sql("""
                delete from suppressions
                 where client_id is not distinct from cast(:client as integer) and kind = :kind and value = :value
                """).param("client", client).param("kind", suppression.kind().written())
                .param("value", suppression.value()).update() == 1;
    }

    /** All that concern a client, those of all clients included; with null, simply all. */
    public List<Entry> list(@Nullable Integer client) {
        return database.sql("""
                select id, client_id, kind, value, reason, created_at
                  from suppressions
                 where cast(:client as integer) is null or client_id is null or client_id = :client
                 order by id
                """).param("client", client).query(Suppressions::entry).list();
    }

    /** Ends the candidates of a run that are known to be suppressed before they are paid for or visited. */
    public void endCandidates(long run) {
        database.sql("""
                update candidates c
                   set state = 'done', outcome = 'suppressed', reason = 'asked to be left alone: ' || k.kind || ' ' || k.value,
                       claimed_by = null
                  from (select s.kind, s.value, s.client_id, o.id
                          from suppressions s
                          join candidates o on o.run_id = :run and o.site = s.value and o.state in ('found', 'described')
                         where s.kind = 'site'
                         union all
                        select s.kind, s.value, s.client_id, o.id
                          from suppressions s
                          join candidates o on o.run_id = :run and o.place_id = s.value and o.state in ('found', 'described')
                         where s.kind = 'place'
                         union all
                        select s.kind, s.value, s.client_id, o.id
                          from suppressions s
                          join candidates o on o.run_id = :run and o.state in ('found', 'described')
                           and '+1' || substring(regexp_replace(o.place ->> 'phone', '\\D', '', 'g') from '\\d{10}$') = s.value
                         where s.kind = 'phone') k
                 where c.id = k.id and (k.client_id is null or k.client_id = c.client_id)
                """).param("run", run).update();
    }

    /** What keeps a client from visiting a site, if anything does. */
    public Optional<Suppression> of(@Nullable Integer client, SiteKey site) {
        return Suppression.of(Suppression.Kind.SITE, site.text())
                .filter(one -> suppressed(client, List.of(new Keys(0, one))).containsKey(0L));
    }

    /** What would become of the verdict, were it to be written. */
    public Verdict apply(@Nullable Integer client, Verdict verdict) {
        return apply(client, List.of(verdict)).getFirst();
    }

    /** Whether the table is there: not in a database that has yet to be set up. */
    public boolean exist() {
        return database.sql("select to_regclass('suppressions') is not null").query(Boolean.class).single();
    }

    /** The verdicts, with those that would touch a suppressed business turned away. */
    List<Verdict> apply(@Nullable Integer client, List<Verdict> verdicts) {
        var keys = verdicts.stream().filter(Verdict.Keep.class::isInstance).map(Verdict.Keep.class::cast)
                .flatMap(keep -> of(keep.lead()).stream().map(one -> new Keys(keep.candidateId(), one))).toList();
        var suppressed = suppressed(client, keys);
        return suppressed.isEmpty() ? verdicts
                : verdicts.stream().map(verdict -> turnedAway(verdict, suppressed)).toList();
    }

    /** All that a lead can be suppressed by. */
    static List<Suppression> of(Lead lead) {
        return of(lead.websiteUrl(), lead.email(), lead.phone(), lead.googlePlaceId());
    }

    static List<Suppression> of(@Nullable String website, @Nullable String email, @Nullable String phone,
            @Nullable String placeId) {
        return List.of(Suppression.of(Suppression.Kind.SITE, website), Suppression.of(Suppression.Kind.EMAIL, email),
                Suppression.of(Suppression.Kind.PHONE, phone), Suppression.of(Suppression.Kind.PLACE, placeId)).stream()
                .flatMap(Optional::stream).toList();
    }

    private Map<Long, Suppression> suppressed(@Nullable Integer client, List<Keys> keys) {
        var found = new HashMap<Long, Suppression>();
        if (!keys.isEmpty()) {
            var rows = keys.stream().map(key -> Map.of("candidate", key.candidate(), "kind",
                    key.suppression().kind().written(), "value", key.suppression().value())).toList();
            database.sql("""
                    select k.candidate, k.kind, k.value
                      from jsonb_to_recordset(cast(:keys as jsonb)) as k (candidate bigint, kind text, value text)
                      join suppressions s on s.kind = k.kind and s.value = k.value
                     where s.client_id is null or s.client_id = :client
                    """).param("keys", json.writeValueAsString(rows)).param("client", client)
                    .query((ResultSet row) -> {
                        found.putIfAbsent(row.getLong("candidate"), suppression(row));
                    });
        }
        return found;
    }

    private static Verdict turnedAway(Verdict verdict, Map<Long, Suppression> suppressed) {
        var reason = suppressed.get(verdict.candidateId());
        return reason == null ? verdict
                : new Verdict.Skip(verdict.candidateId(), Fate.SUPPRESSED, "asked to be left alone: " + reason);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getLong("id"), row.getObject("client_id", Integer.class), suppression(row),
                row.getString("reason"),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class)).toInstant());
    }

    private static Suppression suppression(ResultSet row) throws SQLException {
        return new Suppression(Suppression.Kind.of(row.getString("kind")), row.getString("value"));
    }
}
