package com.marketingby.leads.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads leads, a few hundred at a time and each lot by its own short statement: a reader that takes its time, such as a pager, keeps no transaction
 * open, and memory does not grow with the number of leads.
 */
public final class LeadRows {
    private static final int LOT = 500;

    private final JdbcClient database;

    LeadRows(JdbcClient database) {
        this.database = database;
    }

    /** Takes one lead after another. */
    @FunctionalInterface
    interface Sink<E extends Exception> {
        void add(LeadRow lead) throws E;
    }

    /** The newest leads that pass, oldest of them first. */
    public List<LeadRow> newest(LeadFilter filter, int most) {
        return query(filter, null, most).reversed();
    }

    /** Hands on all leads that pass, newest first, and says how many they were. */
    <E extends Exception> int each(LeadFilter filter, int most, Sink<E> sink) throws E {
        var count = 0;
        Integer before = null;
        List<LeadRow> lot;
        do {
            lot = query(filter, before, Math.min(LOT, most - count));
            for (var lead : lot) {
                sink.add(lead);
            }
            count += lot.size();
            before = lot.isEmpty() ? before : Integer.valueOf(lot.getLast().id());
        } while (lot.size() == LOT && count < most);
        return count;
    }

    private List<LeadRow> query(LeadFilter filter, @Nullable Integer before, int most) {
        return database.sql("""
                select id, client_id, company, email, phone, contact_first_name, contact_last_name, website_url, address,
                       city, state, zip_code, industry_category, industry_subcategory, source, status, compliance_status,
                       case when compliance_checked then compliance_score end as compliance_score,
                       case when compliance_checked
                            then cast(scraping_metadata #>> '{compliance,low}' as integer) end as score_low,
                       case when compliance_checked
                            then cast(scraping_metadata #>> '{compliance,high}' as integer) end as score_high,
                       compliance_issues,
                       scraping_metadata #>> '{outreach,email,readiness}' as email_outreach,
                       scraping_metadata #>> '{outreach,call,readiness}' as call_outreach,
                       scraping_metadata #>> '{outreach,text,readiness}' as text_outreach,
                       scraping_metadata #>> '{outreach,fax,readiness}' as fax_outreach,
                       scraping_metadata #>> '{outreach,mail,readiness}' as mail_outreach,
                       (select string_agg(c.key || ': ' || r.reason, '; ' order by c.key, r.at)
                          from jsonb_each(case jsonb_typeof(scraping_metadata -> 'outreach')
                                          when 'object' then scraping_metadata -> 'outreach' end) as c
                         cross join jsonb_array_elements_text(case jsonb_typeof(c.value -> 'reasons')
                                          when 'array' then c.value -> 'reasons' end) with ordinality as r (reason, at))
                           as outreach_reasons,
                       notes, google_place_id, google_rating,
                       case when origin.fields #>> '{geo_latitude,source}' = 'website' then geo_latitude end as latitude,
                       case when origin.fields #>> '{geo_longitude,source}' = 'website' then geo_longitude end as longitude,
                       created_at,
                       (select string_agg(f.key, ' ' order by f.key)
                          from jsonb_each(origin.fields) as f
                         where f.value ->> 'source' = 'places') as from_google,
                       nullif(origin.fields, '{}') as sources
                  from leads
                 cross join lateral (
                       select case jsonb_typeof(scraping_metadata -> 'fields')
                              when 'object' then scraping_metadata -> 'fields' else '{}' end
                              || coalesce((select jsonb_object_agg(f.key, f.value)
                                             from jsonb_array_elements(case jsonb_typeof(scraping_metadata -> 'filled')
                                                      when 'array' then scraping_metadata -> 'filled' end) as one
                                            cross join jsonb_each(case jsonb_typeof(one -> 'fields')
                                                      when 'object' then one -> 'fields' end) as f), '{}') as fields) as origin
                 where (cast(:before as integer) is null or id < :before)
                   and (:allClients or coalesce(client_id, 0) = :client)
                   and (cast(:since as timestamp) is null or created_at >= :since)
                   and (cast(:until as timestamp) is null or created_at < :until)
                   and (cast(:city as text) is null or lower(city) = lower(:city))
                   and (cast(:lowest as integer) is null or compliance_checked and compliance_score >= :lowest)
                   and (cast(:highest as integer) is null or compliance_checked and compliance_score <= :highest)
                   and (cast(:source as text) is null or source = :source)
                   and (cast(:status as text) is null or status = :status)
                 order by id desc
                 limit :most
                """).param("before", before).param("allClients", filter.allClients())
                .param("client", filter.client() == null ? 0 : filter.client()).param("since", utc(filter.since()))
                .param("until", utc(filter.until())).param("city", filter.city()).param("lowest", filter.lowest())
                .param("highest", filter.highest()).param("source", filter.source()).param("status", filter.status())
                .param("most", most).query((row, _) -> LeadRow.read(row)).list();
    }

    static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
