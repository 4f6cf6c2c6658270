-- A list of websites may have 100,000 of them: the next ones are found without passing over those that are done.
create index run_targets_open on run_targets (run_id, number) where state = 'open';
