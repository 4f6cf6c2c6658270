-- The key stands before the client. With the client first, a planner that has no statistics yet (a young table) takes either index for
-- the client alone and compares every lead of the client with every new one: the time to write leads grows with their square.
drop index concurrently if exists leads_by_site_key;
create index concurrently leads_by_site_key on leads (lead_site_key(website_url, address), coalesce(client_id, 0));
drop index concurrently if exists leads_by_phone_key;
create index concurrently leads_by_phone_key on leads (lead_phone_key(phone, company), coalesce(client_id, 0));
drop index concurrently if exists leads_by_site;
drop index concurrently if exists leads_by_phone;
