-- Candidates are judged in one order, beginning while others of the run are still being visited: the next in line are found without sorting all that are
-- open. Built beside running workers, hence outside a transaction; an index that an interrupted build left invalid is made anew.
drop index concurrently if exists candidates_line;
create index concurrently candidates_line on candidates (run_id, target_id, coalesce(place_id, website), id) where state <> 'done';
