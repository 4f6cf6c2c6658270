-- A website that an operator named, and that shows neither street nor telephone, is known by its host alone.
create or replace function lead_host(website_url text) returns text
    language sql immutable parallel safe
    return nullif(substring(lower(website_url) from '^(?:https?://)?(?:www\.)?([^/?#@\s]+)'), '');

drop index concurrently if exists leads_by_host;
create index concurrently leads_by_host on leads (lead_host(website_url), coalesce(client_id, 0))
 where address is null and google_place_id is null;
