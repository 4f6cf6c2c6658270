-- A named website that tells no business name says so in its row of scraping_logs, as one that could not be read does.
create or replace view target_counts as
select t.id as target_id, t.run_id, t.log_id, t.counted,
       t.state <> 'open' and found.open = 0 and cells.open = 0 as finished,
       case when r.type = 'individual' then found.pages else cells.results end as results,
       found.found, found.saved, found.found - found.saved - found.open as skipped, found.reasons,
       calls.calls, calls.cost_usd,
       coalesce(t.failure, r.reason,
                cells.unresolved || ' cells of the area were not resolved: ' || cells.unresolved_why,
                case when r.type = 'individual' then found.lost_why
                     else found.unreadable || ' places could not be read: ' || found.unreadable_why end) as error,
       cells.errors, area.percent, area.description, case when area.target_id is not null then spent.parts end as cost_parts
  from run_targets t
  join scrape_runs r on r.id = t.run_id
 cross join lateral (
        select count(*) as found,
               count(*) filter (where c.state <> 'done') as open,
               count(*) filter (where c.outcome = 'saved') as saved,
               nullif(count(*) filter (where c.outcome = 'failed'), 0) as unreadable,
               min(c.reason) filter (where c.outcome = 'failed') as unreadable_why,
               min(c.reason) filter (where c.outcome in ('failed', 'unusable')) as lost_why,
               coalesce(sum(v.pages_read), 0) as pages,
               (select jsonb_object_agg(outcome, n)
                  from (select outcome, count(*) as n
                          from candidates
                         where target_id = t.id and outcome <> 'saved'
                         group by outcome) o) as reasons
          from candidates c
          left join site_visits v on v.id = c.visit_id
         where c.target_id = t.id) found
 cross join lateral (
        select coalesce(sum(results), 0) as results,
               count(*) filter (where state = 'open') as open,
               nullif(count(*) filter (where state = 'unresolved' and failures > 0), 0) as unresolved,
               min(failure) filter (where state = 'unresolved' and failures > 0) as unresolved_why,
               string_agg(failure, e'\n' order by id) as errors
          from search_cells
         where target_id = t.id) cells
 cross join lateral (
        select count(*) as calls, coalesce(sum(price_micros) filter (where billable), 0) / 1000000.0 as cost_usd
          from place_calls
         where target_id = t.id) calls
  left join lateral (select * from search_coverage where target_id = t.id) area on true
  left join lateral (select * from search_spending where target_id = t.id) spent on true;
