package com.marketingby.leads.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Which leads a client has already, and how their blanks are filled. */
final class KnownLeads {
    private final JdbcClient database;
    private final JsonMapper json;

    KnownLeads(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What a lead is known by.
     *
     * @param keys place id, host with street, phone with company: those of them that are complete
     * @param known the oldest lead of the client that shares the first possible key
     * @param newId the id to insert it with when it is not known
     */
    record Identity(List<String> keys, @Nullable Known known, long newId) {}

    record Known(long id, boolean ofThisRun) {}

    /** A lead that is the same as one written before it in the same chunk. */
    record Twin(long leadId, Lead lead) {}

    void fill(Twin twin) {
        fill(new Known(twin.leadId(), true), twin.lead());
    }

    /** By candidate, the identity of each lead. */
    Map<Long, Identity> identify(long run, @Nullable Integer client, List<Verdict.Keep> keeps) {
        var identities = new HashMap<Long, Identity>();
        if (keeps.isEmpty()) {
            return identities;
        }
        database.sql("""
                select i.candidate, i.google_place_id as place_key, i.site_key, i.phone_key, k.id as known_id, k.of_this_run,
                       case when k.id is null then nextval(pg_get_serial_sequence('leads', 'id')) else 0 end as new_id
                  from (select candidate, known_lead, google_place_id, lead_site_key(website_url, address) as site_key,
                               lead_phone_key(phone, company) as phone_key
                          from jsonb_to_recordset(cast(:rows as jsonb))
                               as r (candidate bigint, known_lead bigint, google_place_id text, website_url text, address text, phone text,
                                     company text)) i
                  left join lateral (
                        select l.id, coalesce(l.scraping_metadata ->> 'run' = cast(:run as text), false) as of_this_run
                          from (select id, 0 as strength from leads
                                 where coalesce(client_id, 0) = :client and id = i.known_lead
                                 union all
                                select id, 1 from leads
                                 where coalesce(client_id, 0) = :client and google_place_id = i.google_place_id
                                 union all
                                select id, 2 from leads
                                 where coalesce(client_id, 0) = :client and lead_site_key(website_url, address) = i.site_key
                                 union all
                                select id, 3 from leads
                                 where coalesce(client_id, 0) = :client and lead_phone_key(phone, company) = i.phone_key) same
                          join leads l on l.id = same.id
                         order by same.strength, l.id
                         limit 1) k on true
                """).param("rows", json.writeValueAsString(keeps.stream().map(KnownLeads::row).toList()))
                .param("run", run)
                .param("client", client == null ? 0 : client)
                .query(row -> {
                    identities.put(row.getLong("candidate"), identity(row));
                });
        return identities;
    }

    private static Map<String, Object> row(Verdict.Keep keep) {
        var lead = keep.lead();
        var row = new HashMap<String, Object>();
        row.put("candidate", keep.candidateId());
        row.put("known_lead", keep.knownLead());
        row.put("google_place_id", lead.googlePlaceId());
        row.put("website_url", lead.websiteUrl());
        row.put("address", lead.address());
        row.put("phone", lead.phone());
        row.put("company", lead.company());
        return row;
    }

    private static Identity identity(ResultSet row) throws SQLException {
        var keys = Stream.of(key("place", row.getString("place_key")), key("site", row.getString("site_key")),
                key("phone", row.getString("phone_key"))).filter(Objects::nonNull).toList();
        var knownId = row.getLong("known_id");
        var known = row.wasNull() ? null : new Known(knownId, row.getBoolean("of_this_run"));
        return new Identity(keys, known, row.getLong("new_id"));
    }

    private static @Nullable String key(String kind, @Nullable String value) {
        return value == null ? null : kind + ' ' + value;
    }

    /** Fills the blanks of a known lead and returns the columns that were filled; the parts of an address only beside the same street. */
    List<String> fill(Known known, Lead lead) {
        var blanks = blanks(known.id(), lead);
        var values = values(lead);
        values.keySet().retainAll(blanks);
        if (values.isEmpty()) {
            return List.of();
        }
        var filled = new ArrayList<>(values.keySet());
        values.put("id", known.id());
        values.put("client_id", lead.clientId());
        values.put("scraping_metadata", filledMetadata(lead, filled));
        database.sql("""
                update leads l
                   set email              = coalesce(l.email, i.email),
                       phone              = coalesce(l.phone, i.phone),
                       contact_first_name = coalesce(l.contact_first_name, i.contact_first_name),
                       contact_last_name  = coalesce(l.contact_last_name, i.contact_last_name),
                       website_url        = coalesce(l.website_url, i.website_url),
                       address            = coalesce(l.address, i.address),
                       city               = coalesce(l.city, i.city),
                       state              = coalesce(l.state, i.state),
                       zip_code           = coalesce(l.zip_code, i.zip_code),
                       industry_category  = coalesce(l.industry_category, i.industry_category),
                       google_place_id    = coalesce(l.google_place_id, i.google_place_id),
                       google_rating      = coalesce(l.google_rating, i.google_rating),
                       geo_latitude       = coalesce(l.geo_latitude, i.geo_latitude),
                       geo_longitude      = coalesce(l.geo_longitude, i.geo_longitude),
                       scraping_metadata  = case when l.scraping_metadata is null
                                                   or jsonb_typeof(l.scraping_metadata) = 'object'
                                                 then jsonb_set(coalesce(l.scraping_metadata, '{}'), '{filled}',
                                                                coalesce(l.scraping_metadata -> 'filled', '[]')
                                                                || i.scraping_metadata)
                                                 else l.scraping_metadata end,
                       updated_at         = current_timestamp
                  from jsonb_populate_record(null::leads, cast(:row as jsonb)) i
                 where l.id = i.id and l.client_id is not distinct from i.client_id
                """).param("row", json.writeValueAsString(values)).update();
        return filled;
    }

    /** None where the lead is no longer this client's. */
    private List<String> blanks(long id, Lead lead) {
        return database.sql("""
                select b.name
                  from leads l
                 cross join lateral (
                        select (l.address is null or lead_site_key('same', l.address)
                                                     is not distinct from lead_site_key('same', :address))
                               and lower(coalesce(l.city, cast(:city as text), '')) = lower(coalesce(cast(:city as text), l.city, ''))
                               and left(coalesce(l.zip_code, cast(:zip as text), ''), 5) = left(coalesce(cast(:zip as text), l.zip_code, ''), 5) as here
                       ) street
                 cross join lateral (
                        values ('email', l.email is null), ('phone', l.phone is null),
                               ('contact_first_name', l.contact_first_name is null and l.contact_last_name is null),
                               ('contact_last_name', l.contact_first_name is null and l.contact_last_name is null),
                               ('website_url', l.website_url is null), ('address', l.address is null and street.here),
                               ('city', l.city is null and street.here), ('state', l.state is null and street.here),
                               ('zip_code', l.zip_code is null and street.here),
                               ('industry_category', l.industry_category is null),
                               ('google_place_id', l.google_place_id is null and street.here),
                               ('google_rating', l.google_rating is null and street.here),
                               ('geo_latitude', l.geo_latitude is null and l.geo_longitude is null and street.here),
                               ('geo_longitude', l.geo_latitude is null and l.geo_longitude is null and street.here)) as b (name, blank)
                 where l.id = :id and coalesce(l.client_id, 0) = :client and b.blank
                """).param("id", id).param("client", lead.clientId() == null ? 0 : lead.clientId())
                .param("address", lead.address()).param("city", lead.city())
                .param("zip", lead.zipCode()).query((row, _) -> row.getString("name")).list();
    }

    private Map<String, Object> values(Lead lead) {
        var values = json.convertValue(lead, LeadStore.ROW);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static Map<String, Object> filledMetadata(Lead lead, List<String> filled) {
        var fields = lead.scrapingMetadata().get("fields") instanceof Map<?, ?> all ? new HashMap<Object, Object>(all)
                : new HashMap<>();
        fields.keySet().retainAll(filled);
        return Map.of("run", String.valueOf(lead.scrapingMetadata().get("run")), "fields", fields);
    }
}
