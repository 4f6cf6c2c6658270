-- Candidates that a suppression names are found from the suppression, not by looking through all candidates of a run.
create index candidates_site_open on candidates (run_id, site) where state in ('found', 'described');
create index candidates_phone_open on candidates
    (run_id, ('+1' || substring(regexp_replace(place ->> 'phone', '\D', '', 'g') from '\d{10}$'))) where state in ('found', 'described');
