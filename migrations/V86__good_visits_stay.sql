-- A visit that failed within a day of a good one does not take its place: it counts for the run that made it, and the good one for the others.
alter table sites add column failed_visit_id bigint references site_visits (id) on delete set null;
alter table sites add column failed_at timestamptz;
comment on column sites.failed_visit_id is 'a later visit that failed, while visit_id is still the good one of the day before it';

create index sites_failed on sites (failed_visit_id) where failed_visit_id is not null;

-- The visit that a run goes by instead of visiting the site; null where it has to visit it. A good visit of the day goes first, then what a visit since the
-- run began came to, then whatever is known of a site that asked to be left alone for now.
create function site_visit_for(site sites, fresh_since timestamptz, run_began timestamptz) returns bigint
    language sql stable parallel safe
    return case when site.visited_at >= case when site.lasting then fresh_since else run_began end then site.visit_id
                when site.failed_at >= run_began then site.failed_visit_id
                when site.not_before > now() then coalesce(site.failed_visit_id, site.visit_id) end;

create or replace function site_is_known(site sites, fresh_since timestamptz, run_began timestamptz) returns boolean
    language sql stable parallel safe
    return site_visit_for(site, fresh_since, run_began) is not null;
