-- Built beside running writers, hence outside a transaction; an index that an interrupted build left invalid is made anew.
drop index concurrently if exists run_targets_uncounted;
create index concurrently run_targets_uncounted on run_targets (run_id, id) where not counted;
