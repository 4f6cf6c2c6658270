-- Built beside running writers, hence outside a transaction; an index that an interrupted build left invalid is made anew.
drop index concurrently if exists leads_by_place;
create index concurrently leads_by_place on leads (coalesce(client_id, 0), google_place_id) where google_place_id is not null;
drop index concurrently if exists leads_by_site;
create index concurrently leads_by_site on leads (coalesce(client_id, 0), lead_site_key(website_url, address));
drop index concurrently if exists leads_by_phone;
create index concurrently leads_by_phone on leads (coalesce(client_id, 0), lead_phone_key(phone, company));
