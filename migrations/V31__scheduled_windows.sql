-- How often a scheduled job is expected to run, so that windows without a run can be told.
alter table scrape_runs add column every_seconds bigint;
alter table scrape_runs add constraint scrape_runs_window_has_length check ((window_start is null) = (every_seconds is null)) not valid;

comment on column scrape_runs.window_start is 'a scheduled run is the only one of its client, job and window';

-- No target was ever in the state "searching".
alter table run_targets drop constraint run_targets_state_check;
alter table run_targets add constraint run_targets_state_check check (state in ('open', 'searched', 'failed')) not valid;
