package com.marketingby.leads.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes a business that asked for it, and sees to it that it does not come back. */
public final class Erasure {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Suppressions suppressions;

    Erasure(JdbcClient database, TransactionTemplate transaction, Suppressions suppressions) {
        this.database = database;
        this.transaction = transaction;
        this.suppressions = suppressions;
    }

    /**
     * What was removed.
     *
     * @param client for whom it is suppressed now; null for all
     * @param suppressed what it is known by from now on
     */
    public record Erased(String company, @Nullable Integer client, List<Suppression> suppressed) {}

    private record Row(String company, @Nullable Integer client, @Nullable String website, @Nullable String email,
            @Nullable String phone, @Nullable String placeId) {}

    /**
     * Removes a lead and what Google said of it, and suppresses it for its client; empty where there is no such lead.
     *
     * @param forAll whether to suppress it for all clients, as always with a lead of the agency's own
     */
    public Optional<Erased> erase(long lead, boolean forAll, @Nullable String reason) {
        return Objects
                .requireNonNull(transaction.execute(_ -> find(lead).map(row -> erase(lead, row, forAll, reason))));
    }

    private Optional<Row> find(long lead) {
        return database.sql("""
                select company, client_id, website_url, email, phone, google_place_id
                  from leads
                 where id = :lead
                   for update
                """).param("lead", lead).query(Erasure::row).optional();
    }

    private Erased erase(long lead, Row row, boolean forAll, @Nullable String reason) {
        var client = forAll ? null : row.client();
        var sites = sitesOf(lead, row);
        var known = Stream.concat(Suppressions.of(row.website(), row.email(), row.phone(), row.placeId()).stream(),
                sites.stream()).distinct().toList();
        known.forEach(one -> suppressions.add(client, one, reason));
        database.sql("""
                update candidates
                   set place = null, website = null, site = null, visit_id = null, claimed_by = null,
                       outcome = case when state = 'done' then outcome else 'suppressed' end,
                       reason = case when state = 'done' then reason else 'erased' end, state = 'done'
                 where (lead_id = :lead or place_id = :place or (lead_id is null and place_id is null and site = any(:sites)))
                   and coalesce(client_id, 0) = :client
                """).param("lead", lead).param("place", row.placeId())
                .param("sites", known.stream().filter(Erasure::isSite).map(Suppression::value).toArray(String[]::new))
                .param("client", row.client() == null ? 0 : row.client()).update();
        forgetVisits(known);
        database.sql("delete from place_positions where place_id = :place").param("place", row.placeId()).update();
        database.sql("delete from legacy_values where table_name = 'leads' and row_id = :lead").param("lead", lead)
                .update();
        database.sql("delete from leads where id = :lead").param("lead", lead).update();
        return new Erased(row.company(), client, known);
    }

    /** The sites that were read for the lead, which are others than its own where that one redirected to them. */
    private List<Suppression> sitesOf(long lead, Row row) {
        return database.sql("""
                select distinct site
                  from candidates
                 where (lead_id = :lead or place_id = :place) and coalesce(client_id, 0) = :client and site is not null
                 order by site
                """).param("lead", lead).param("place", row.placeId())
                .param("client", row.client() == null ? 0 : row.client())
                .query((found, _) -> new Suppression(Suppression.Kind.SITE, found.getString("site"))).list();
    }

    private static boolean isSite(Suppression one) {
        return one.kind() == Suppression.Kind.SITE;
    }

    /** What was read of a site, and that another one leads to it, stays only while another candidate still needs it. */
    private void forgetVisits(List<Suppression> known) {
        known.stream().filter(Erasure::isSite).forEach(site -> database.sql("""
                delete from sites s
                 where (s.site = :site or exists (select from site_visits v where v.site = s.site and v.moved_site = :site))
                   and not exists (select from candidates c where c.site = s.site)
                """).param("site", site.value()).update());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("company"), row.getObject("client_id", Integer.class),
                row.getString("website_url"), row.getString("email"), row.getString("phone"),
                row.getString("google_place_id"));
    }
}
