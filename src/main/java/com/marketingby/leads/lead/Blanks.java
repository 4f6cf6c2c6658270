package com.marketingby.leads.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The blanks of known leads, and what fills them; nothing that stands there is overwritten. */
final class Blanks {
    private final JdbcClient database;
    private final JsonMapper json;

    Blanks(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A known lead, and what was found of it for a candidate. */
    record Filling(long candidateId, long leadId, Lead found) {}

    /** Fills blanks, the parts of an address only beside the same street; returns by candidate the columns that were filled. */
    Map<Long, List<String>> fill(List<Filling> fillings) {
        var turns = new TreeMap<Integer, List<Filling>>();
        var timesSeen = new HashMap<Long, Integer>();
        for (var filling : fillings) {
            turns.computeIfAbsent(timesSeen.merge(filling.leadId(), 1, Integer::sum), _ -> new ArrayList<>())
                    .add(filling);
        }
        var filled = new HashMap<Long, List<String>>();
        // A lead that was found twice is filled in turn, since the second finds what the first has filled.
        turns.values().forEach(turn -> filled.putAll(fillEachOnce(turn)));
        return filled;
    }

    private Map<Long, List<String>> fillEachOnce(List<Filling> fillings) {
        var filled = new HashMap<Long, List<String>>();
        var rows = new ArrayList<Map<String, Object>>();
        var blanks = blanks(fillings);
        for (var filling : fillings) {
            var values = values(filling.found());
            values.keySet().retainAll(blanks.getOrDefault(filling.leadId(), List.of()));
            if (!values.isEmpty()) {
                filled.put(filling.candidateId(), List.copyOf(values.keySet()));
                rows.add(row(filling, values));
            }
        }
        update(rows);
        return filled;
    }

    /** By lead, the columns that are blank; none where the lead is no longer its client's. */
    private Map<Long, List<String>> blanks(List<Filling> fillings) {
        var blanks = new HashMap<Long, List<String>>();
        database.sql("""
                select l.id, b.name
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as i (id integer, client_id integer, address text, city text, zip text)
                  join leads l on l.id = i.id and coalesce(l.client_id, 0) = coalesce(i.client_id, 0)
                 cross join lateral (
                        select (l.address is null or lead_site_key('same', l.address)
                                                     is not distinct from lead_site_key('same', i.address))
                               and lower(coalesce(l.city, i.city, '')) = lower(coalesce(i.city, l.city, ''))
                               and left(coalesce(l.zip_code, i.zip, ''), 5) = left(coalesce(i.zip, l.zip_code, ''), 5) as here
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
                 where b.blank
                """).param("rows", json.writeValueAsString(fillings.stream().map(Blanks::question).toList()))
                .query(row -> {
                    blanks.computeIfAbsent(row.getLong("id"), _ -> new ArrayList<>()).add(row.getString("name"));
                });
        return blanks;
    }

    private static Map<String, Object> question(Filling filling) {
        var found = filling.found();
        var row = new HashMap<String, Object>();
        row.put("id", filling.leadId());
        row.put("client_id", found.clientId());
        row.put("address", found.address());
        row.put("city", found.city());
        row.put("zip", found.zipCode());
        return row;
    }

    private Map<String, Object> values(Lead lead) {
        var values = json.convertValue(lead, LeadStore.ROW);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static Map<String, Object> row(Filling filling, Map<String, Object> values) {
        var row = new HashMap<>(values);
        row.put("id", filling.leadId());
        row.put("client_id", filling.found().clientId());
        row.put("scraping_metadata", metadata(filling.found(), values.keySet()));
        return row;
    }

    private static Map<String, Object> metadata(Lead lead, Collection<String> filled) {
        var fields = lead.scrapingMetadata().get("fields") instanceof Map<?, ?> all ? new HashMap<Object, Object>(all)
                : new HashMap<>();
        fields.keySet().retainAll(filled);
        return Map.of("run", String.valueOf(lead.scrapingMetadata().get("run")), "fields", fields);
    }

    private void update(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
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
                  from jsonb_populate_recordset(null::leads, cast(:rows as jsonb)) i
                 where l.id = i.id and l.client_id is not distinct from i.client_id
                """).param("rows", json.writeValueAsString(rows)).update();
    }
}
