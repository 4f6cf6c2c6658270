-- The indexes of the shared tables, made without blocking their writers. What an interrupted attempt left behind, or what
-- bears the name but lies on another column, is dropped first.

do $$
declare
    stale text;
begin
    for stale in
        select i.indexrelid::regclass::text
        from pg_index i
        join pg_class c on c.oid = i.indexrelid
        join (values
            ('idx_leads_client_id', 'leads', 'client_id'),
            ('idx_leads_status', 'leads', 'status'),
            ('idx_leads_source', 'leads', 'source'),
            ('idx_leads_created_at', 'leads', 'created_at'),
            ('idx_leads_google_place_id', 'leads', 'google_place_id'),
            ('idx_users_client_id', 'users', 'client_id'),
            ('idx_users_role', 'users', 'role'),
            ('idx_scraping_logs_client_id', 'scraping_logs', 'client_id'),
            ('idx_scraping_logs_created_at', 'scraping_logs', 'created_at'),
            ('idx_encrypted_credentials_service', 'encrypted_credentials', 'service'),
            ('idx_client_subscriptions_client_id', 'client_subscriptions', 'client_id'),
            ('idx_client_subscriptions_status', 'client_subscriptions', 'status'))
            as wanted (name, on_table, on_column) on wanted.name = c.relname
        where c.relnamespace = current_schema()::regnamespace
          and (not i.indisvalid or i.indisunique or i.indpred is not null or i.indrelid <> wanted.on_table::regclass
            or pg_get_indexdef(i.indexrelid) not like '% USING btree (' || wanted.on_column || ')')
    loop
        execute 'drop index ' || stale;
    end loop;
end $$;

set lock_timeout = 0;

create index concurrently if not exists idx_leads_client_id on leads (client_id);
create index concurrently if not exists idx_leads_status on leads (status);
create index concurrently if not exists idx_leads_source on leads (source);
create index concurrently if not exists idx_leads_created_at on leads (created_at);
create index concurrently if not exists idx_leads_google_place_id on leads (google_place_id);
create index concurrently if not exists idx_users_client_id on users (client_id);
create index concurrently if not exists idx_users_role on users (role);
create index concurrently if not exists idx_scraping_logs_client_id on scraping_logs (client_id);
create index concurrently if not exists idx_scraping_logs_created_at on scraping_logs (created_at);
create index concurrently if not exists idx_encrypted_credentials_service on encrypted_credentials (service);
create index concurrently if not exists idx_client_subscriptions_client_id on client_subscriptions (client_id);
create index concurrently if not exists idx_client_subscriptions_status on client_subscriptions (status);

set lock_timeout = '800ms';
