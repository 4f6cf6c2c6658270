package com.marketingby.leads.lead;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.compliance.Compliance;
import com.marketingby.leads.compliance.TexasVerdict;
import com.marketingby.leads.place.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What leads hold because Google said so, and for how long. What was read on the business's own website, or given by the operator, is
 * never touched.
 */
public final class GoogleContent {
    private static final Policy OF_NO_RUN = new Policy(0, null, "google_places", "google_places_new", false, true);

    private final LeadWriting writing = new LeadWriting(new Compliance());
    private final JdbcClient database;
    private final JsonMapper json;

    GoogleContent(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Until when what is how old has to be given up.
     *
     * @param client whose leads; null for everybody's
     * @param positions a position said before that is too old
     * @param content anything else, but for place ids, said before that is too old
     */
    public record Bounds(@Nullable Integer client, Instant positions, Instant content) {}

    /** Leads with something too old, by id, the next ones after one. */
    public List<Expired> expired(Bounds bounds, long after, int most) {
        return database.sql("""
                select l.id, l.client_id, l.company, l.google_place_id, f.columns, f.since
                  from leads l
                 cross join lateral (
                       select array_agg(distinct column_name order by column_name) as columns, min(given_at) as since
                         from google_fields(l.scraping_metadata, l.created_at)
                        where given_at < case when column_name in ('geo_latitude', 'geo_longitude')
                                              then cast(:positions as timestamptz) else cast(:content as timestamptz) end) f
                 where l.id > :after and f.columns is not null
                   and (cast(:client as integer) is null or l.client_id = :client)
                 order by l.id
                 limit :most
                """).param("positions", bounds.positions().toString()).param("content", bounds.content().toString())
                .param("client", bounds.client()).param("after", after).param("most", most)
                .query(GoogleContent::expired).list();
    }

    private static Expired expired(ResultSet row, int number) throws SQLException {
        return new Expired(row.getLong("id"), row.getObject("client_id", Integer.class), row.getString("company"),
                row.getString("google_place_id"), List.of((String[]) row.getArray("columns").getArray()),
                row.getObject("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toInstant());
    }

    /** Takes out what is too old. A lead needs a name: one that only Google said gives way to the place id, which may be kept. */
    public void clear(Expired expired) {
        var values = new HashMap<String, Object>();
        values.put("company", expired.placeId() == null ? "Name no longer kept" : "Place " + expired.placeId());
        replace(expired, values, Map.of());
    }

    /** Puts what Google says now in the place of what is too old. */
    public void refresh(Expired expired, Place place) {
        writing.lead(Candidate.knownAs(expired.lead(), place), null, null, TexasVerdict.unknown(), OF_NO_RUN)
                .ifPresentOrElse(lead -> replace(expired, json.convertValue(lead, LeadStore.ROW),
                        fields(lead, expired.columns())), () -> clear(expired));
    }

    private static Map<String, Object> fields(Lead lead, List<String> columns) {
        var fields = new HashMap<String, Object>();
        if (lead.scrapingMetadata().get("fields") instanceof Map<?, ?> all) {
            columns.stream().filter(all::containsKey)
                    .forEach(column -> fields.put(column, Objects.requireNonNull(all.get(column))));
        }
        return fields;
    }

    private void replace(Expired expired, Map<String, Object> values, Map<String, Object> fields) {
        database.sql("""
                update leads l
                   set company           = case when 'company' = any(:columns) then i.company else l.company end,
                       phone             = case when 'phone' = any(:columns) then i.phone else l.phone end,
                       website_url       = case when 'website_url' = any(:columns) then i.website_url else l.website_url end,
                       address           = case when 'address' = any(:columns) then i.address else l.address end,
                       city              = case when 'city' = any(:columns) then i.city else l.city end,
                       state             = case when 'state' = any(:columns) then i.state else l.state end,
                       zip_code          = case when 'zip_code' = any(:columns) then i.zip_code else l.zip_code end,
                       industry_category = case when 'industry_category' = any(:columns) then i.industry_category
                                                else l.industry_category end,
                       google_rating     = case when 'google_rating' = any(:columns) then i.google_rating
                                                else l.google_rating end,
                       geo_latitude      = case when 'geo_latitude' = any(:columns) then i.geo_latitude
                                                else l.geo_latitude end,
                       geo_longitude     = case when 'geo_longitude' = any(:columns) then i.geo_longitude
                                                else l.geo_longitude end,
                       scraping_metadata = (l.scraping_metadata || jsonb_build_object(
                           'fields', (coalesce(l.scraping_metadata -> 'fields', '{}') - :columns) || cast(:fields as jsonb),
                           'filled', coalesce((select jsonb_agg(jsonb_set(one, '{fields}',
                                                                          coalesce(one -> 'fields', '{}') - :columns))
                                                 from jsonb_array_elements(l.scraping_metadata -> 'filled') one), '[]'),
                           'places', coalesce(l.scraping_metadata -> 'places', '{}') - 'types' - 'business_status',
                           'expired', coalesce(l.scraping_metadata -> 'expired', '{}')
                                      || (select jsonb_object_agg(name, now()) from unnest(:columns) name))),
                       updated_at        = current_timestamp
                  from jsonb_populate_record(null::leads, cast(:row as jsonb)) i
                 where l.id = :lead
                """).param("columns", expired.columns().toArray(String[]::new)).param("lead", expired.lead())
                .param("fields", json.writeValueAsString(fields)).param("row", json.writeValueAsString(values))
                .update();
    }
}
