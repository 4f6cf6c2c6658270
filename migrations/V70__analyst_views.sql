-- What analysts ask most, as views for their own tools. Each shows no more than whoever asks may read (security_invoker),
-- and has client_id in every row, null for the agency's own. Days are those of Texas.

create view report_daily with (security_invoker = true) as
select client_id,
       cast(created_at at time zone 'UTC' at time zone 'America/Chicago' as date) as day,
       type,
       count(distinct run_id) as runs,
       count(*) as targets,
       count(*) filter (where success is false) as targets_failed,
       coalesce(sum(results_count), 0) as results,
       coalesce(sum(leads_found), 0) as found,
       coalesce(sum(leads_saved), 0) as saved,
       coalesce(sum(cast(skip_reasons ->> 'filled' as integer)), 0) as filled,
       coalesce(sum(skipped_count), 0) as skipped,
       coalesce(sum(api_calls), 0) as api_calls,
       coalesce(sum(cost_usd), 0) as cost_usd
  from scraping_logs
 group by client_id, day, type;

comment on view report_daily is 'what runs found, saved and skipped, by client, day and type of run; skipped counts filled and failed ones too';

create view report_cost with (security_invoker = true) as
select client_id,
       cast(date_trunc('month', created_at at time zone 'UTC' at time zone 'America/Chicago') as date) as month,
       count(distinct run_id) as runs,
       coalesce(sum(api_calls), 0) as api_calls,
       coalesce(sum(cost_usd), 0) as cost_usd,
       coalesce(sum(leads_saved), 0) as saved,
       round(sum(cost_usd) / nullif(sum(leads_saved), 0), 4) as cost_per_lead_usd
  from scraping_logs
 group by client_id, month;

comment on view report_cost is 'what a client spent on Google in a month, at list price, and for how many new leads';

create view report_skip_reasons with (security_invoker = true) as
select l.client_id,
       cast(l.created_at at time zone 'UTC' at time zone 'America/Chicago' as date) as day,
       l.type,
       r.reason,
       sum(cast(r.n as integer)) as skipped
  from scraping_logs l
 cross join lateral jsonb_each_text(l.skip_reasons) r (reason, n)
 group by l.client_id, day, l.type, r.reason;

comment on view report_skip_reasons is 'why what was found did not become a lead: known, filled, duplicate, outside_policy, closed, suppressed, unusable, failed';

create view report_coverage with (security_invoker = true) as
select client_id, run_id,
       cast(created_at at time zone 'UTC' at time zone 'America/Chicago' as date) as day,
       target, query, area_resolved, area_coverage, leads_found as found, leads_saved as saved, cost_usd
  from scraping_logs
 where area_coverage is not null;

comment on view report_coverage is 'for each searched area, how many percent of it were searched to the end, and why not all';

create view report_fill_rate with (security_invoker = true) as
select l.client_id, l.source, f.field,
       count(*) as leads,
       count(*) filter (where f.filled) as filled,
       round(100.0 * count(*) filter (where f.filled) / count(*), 1) as percent
  from leads l
 cross join lateral (
       values ('email', l.email is not null), ('phone', l.phone is not null),
              ('contact_first_name', l.contact_first_name is not null), ('contact_last_name', l.contact_last_name is not null),
              ('website_url', l.website_url is not null), ('address', l.address is not null), ('city', l.city is not null),
              ('state', l.state is not null), ('zip_code', l.zip_code is not null),
              ('industry_category', l.industry_category is not null), ('google_place_id', l.google_place_id is not null),
              ('google_rating', l.google_rating is not null), ('geo_latitude', l.geo_latitude is not null),
              ('compliance_score', coalesce(l.compliance_checked, false))) f (field, filled)
 group by l.client_id, l.source, f.field;

comment on view report_fill_rate is 'of the leads of a client from one source, how many have a value in each field; compliance_score counts those that were checked';
