-- Without them PostgreSQL looks through the whole table for each lead, log row, run or visit that is deleted. Built beside running workers, hence outside a
-- transaction; an index that an interrupted build left invalid is made anew.
drop index concurrently if exists candidates_lead;
create index concurrently candidates_lead on candidates (lead_id) where lead_id is not null;
drop index concurrently if exists candidates_visit;
create index concurrently candidates_visit on candidates (visit_id) where visit_id is not null;
drop index concurrently if exists sites_visit;
create index concurrently sites_visit on sites (visit_id) where visit_id is not null;
drop index concurrently if exists site_visits_moved;
create index concurrently site_visits_moved on site_visits (moved_site) where moved_site is not null;
drop index concurrently if exists run_targets_log;
create index concurrently run_targets_log on run_targets (log_id) where log_id is not null;
drop index concurrently if exists search_cells_parent;
create index concurrently search_cells_parent on search_cells (parent_id) where parent_id is not null;
drop index concurrently if exists search_cells_run;
create index concurrently search_cells_run on search_cells (run_id);
