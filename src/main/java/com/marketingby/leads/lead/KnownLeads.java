package com.marketingby.leads.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Which leads a client has already. */
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
     * @param keys place id, host with street, phone with company: those of them that are complete; the host alone for a website that
     *        shows neither street nor telephone
     * @param known the oldest lead of the client that shares the first possible key
     * @param newId the id to insert it with when it is not known
     */
    record Identity(List<String> keys, @Nullable Known known, long newId) {}

    record Known(long id, boolean ofThisRun) {}

    /** By candidate, the identity of each lead. */
    Map<Long, Identity> identify(long run, @Nullable Integer client, List<Verdict.Keep> keeps) {
        var identities = new HashMap<Long, Identity>();
        if (keeps.isEmpty()) {
            return identities;
        }
        database.sql("""
                with i as materialized (
                    select candidate, known_lead, google_place_id, lead_site_key(website_url, address) as site_key,
                           lead_phone_key(phone, company) as phone_key, phone,
                           case when google_place_id is null and address is null then lead_host(website_url) end as host_key
                      from jsonb_to_recordset(cast(:rows as jsonb))
                           as r (candidate bigint, known_lead bigint, google_place_id text, website_url text, address text, phone text,
                                 company text))
                select i.candidate, i.google_place_id as place_key, i.site_key, i.phone_key,
                       case when i.phone is null then i.host_key end as host_key, k.id as known_id, k.of_this_run,
                       case when k.id is null then nextval(pg_get_serial_sequence('leads', 'id')) else 0 end as new_id
                  from i
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
                                 where coalesce(client_id, 0) = :client and lead_phone_key(phone, company) = i.phone_key
                                 union all
                                select id, 4 from leads
                                 where coalesce(client_id, 0) = :client and lead_host(website_url) = i.host_key
                                   and address is null and google_place_id is null and (phone is null or i.phone is null)) same
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
                key("phone", row.getString("phone_key")), key("host", row.getString("host_key")))
                .filter(Objects::nonNull).toList();
        var knownId = row.getLong("known_id");
        var known = row.wasNull() ? null : new Known(knownId, row.getBoolean("of_this_run"));
        return new Identity(keys, known, row.getLong("new_id"));
    }

    private static @Nullable String key(String kind, @Nullable String value) {
        return value == null ? null : kind + ' ' + value;
    }
}
