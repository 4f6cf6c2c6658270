-- What was found of a site counts for other runs too; a visit that failed counts only for the run that made it.
alter table sites add column lasting boolean not null default true;
comment on column sites.lasting is 'whether the last visit tells of the site, not only of a failure of that hour';

update sites s
   set lasting = false
  from site_visits v
 where v.id = s.visit_id and v.outcome in ('unreachable', 'refused', 'invalid');

-- No site is believed that asks to be left alone for longer.
update sites set not_before = now() + interval '1 day' where not_before > now() + interval '1 day';

-- Whether a run has no need to visit a site: either it was visited lately, or it asked to be left alone for now.
create function site_is_known(site sites, fresh_since timestamptz, run_began timestamptz) returns boolean
    language sql stable parallel safe
    return site.visit_id is not null
           and (site.not_before > now() or site.visited_at >= case when site.lasting then fresh_since else run_began end);
