-- Candidates are visited and judged in one order, and judging begins while others of the run are still being visited: the next in line are found without
-- sorting all that are open. An address may be longer than an entry of an index. Built beside running workers, hence outside a transaction; an index that an
-- interrupted build left invalid is made anew.
drop index concurrently if exists candidates_line;
create index concurrently candidates_line on candidates (run_id, target_id, left(coalesce(place_id, website), 200), id) where state <> 'done';
drop index concurrently if exists candidates_line_to_visit;
create index concurrently candidates_line_to_visit on candidates (run_id, target_id, left(coalesce(place_id, website), 200), id) where state = 'described';
