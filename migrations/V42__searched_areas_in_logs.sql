-- How much of an area was searched to the end, and where the money went: one row per target, read by the worker and by people.

alter table search_cells add column page_places integer not null default 0;
alter table search_cells add column page_new integer not null default 0;
alter table search_cells add column page_outside integer not null default 0;

comment on column search_cells.page_places is 'places on the pages that were paid for';
comment on column search_cells.page_new is 'those of them in the area that were not known';
comment on column search_cells.page_outside is 'those of them outside the area';

alter table scraping_logs add column if not exists area_resolved numeric(5, 2);
alter table scraping_logs add column if not exists area_coverage text;
alter table scraping_logs add column if not exists cost_parts jsonb;

comment on column scraping_logs.area_resolved is 'percent of the area, by surface, where all places were found; 100 only when all of it was';
comment on column scraping_logs.area_coverage is 'the same in words, with the cells that were not resolved and why';
comment on column scraping_logs.cost_parts is 'what cost_usd was spent on, in US dollars at list price';

create view search_coverage as
with leaf as (
    select target_id, state,
           (north - south) * (east - west) * cos(radians((north + south) / 2))
           / case when place_type is null then 1 else count(*) over (partition by target_id, parent_id) end as surface
      from search_cells
     where state <> 'split'
), counted as (
    select target_id, count(*) filter (where state = 'complete') as complete,
           count(*) filter (where state = 'saturated') as saturated,
           count(*) filter (where state = 'unresolved') as unresolved,
           count(*) filter (where state = 'open') as open,
           case when bool_and(state = 'complete') then 100
                else least(99.99, trunc(cast(coalesce(100 * sum(surface) filter (where state = 'complete')
                                                      / nullif(sum(surface), 0), 0) as numeric), 2)) end as percent
      from leaf
     group by target_id
)
select target_id, complete, saturated, unresolved, open, percent,
       to_char(trunc(percent, 1), 'FM990.0') || ' % of the area resolved'
       || case saturated when 0 then '' when 1 then '; 1 cell saturated at the smallest size'
               else '; ' || saturated || ' cells saturated at the smallest size' end
       || case unresolved when 0 then '' when 1 then '; 1 cell unresolved' else '; ' || unresolved || ' cells unresolved' end
       || coalesce((select ' (' || string_agg(failure, '; ' order by n desc, failure) || ')'
                      from (select failure, count(*) as n
                              from search_cells s
                             where s.target_id = counted.target_id and s.state = 'unresolved' and s.failure is not null
                             group by failure
                             order by n desc, failure
                             limit 3) reasons), '')
       || case open when 0 then '' when 1 then '; 1 cell not searched yet' else '; ' || open || ' cells not searched yet' end
       as description
  from counted;

comment on view search_coverage is 'the cells that a crowded one was split into by type share its surface';

create view search_spending as
select t.id as target_id,
       jsonb_strip_nulls(jsonb_build_object(
           'new_places', nullif(round(new_places * unit, 6), 0),
           'part_filled_pages', nullif(round(greatest(0, pages * 20 - places) * unit, 6), 0),
           'outside_the_area', nullif(round(outside * unit, 6), 0),
           'known_or_seen_before', nullif(round(greatest(0, places - new_places - outside) * unit, 6), 0),
           'details', nullif(round(details, 6), 0),
           'geocoding', nullif(round(geocoding, 6), 0),
           'failed_calls', nullif(round(failed, 6), 0))) as parts
  from run_targets t
 cross join lateral (
        select count(*) filter (where kind in ('SEARCH_PAGE', 'LEGACY_SEARCH') and outcome = 'OK') as pages,
               coalesce(max(price_micros) filter (where kind in ('SEARCH_PAGE', 'LEGACY_SEARCH')), 0) / 20000000.0 as unit,
               coalesce(sum(price_micros) filter (where kind in ('DETAILS', 'LEGACY_DETAILS') and outcome in ('OK', 'NONE')), 0)
               / 1000000.0 as details,
               coalesce(sum(price_micros) filter (where kind = 'GEOCODE' and outcome in ('OK', 'NONE')), 0) / 1000000.0 as geocoding,
               coalesce(sum(price_micros) filter (where outcome is null or outcome not in ('OK', 'NONE')), 0) / 1000000.0 as failed
          from place_calls
         where target_id = t.id and billable) calls
 cross join lateral (
        select coalesce(sum(page_places), 0) as places, coalesce(sum(page_outside), 0) as outside,
               least(coalesce(sum(page_new), 0),
                     (select count(*) from candidates c where c.target_id = t.id and not c.known)) as new_places
          from search_cells
         where target_id = t.id) cells;

comment on view search_spending is 'a place on a page is a twentieth of its price; the sum of the parts is the price of all calls';
