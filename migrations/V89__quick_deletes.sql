-- Without them PostgreSQL looks through the whole table for each lead, log row or visit that is deleted.
create index candidates_lead on candidates (lead_id) where lead_id is not null;
create index candidates_visit on candidates (visit_id) where visit_id is not null;
create index sites_visit on sites (visit_id) where visit_id is not null;
create index site_visits_moved on site_visits (moved_site) where moved_site is not null;
create index run_targets_log on run_targets (log_id) where log_id is not null;
create index search_cells_parent on search_cells (parent_id) where parent_id is not null;
