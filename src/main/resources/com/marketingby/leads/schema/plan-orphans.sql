-- References that the foreign keys of the contract will refuse.
select format('%s rows of %s.%s point to %s that do not exist', count(*), child, child_column, parent)
from (
    select 'leads' as child, 'client_id' as child_column, 'clients' as parent
    from leads t where not exists (select from clients p where p.id::text = to_jsonb(t) ->> 'client_id') and to_jsonb(t) ->> 'client_id' is not null
    union all
    select 'users', 'client_id', 'clients'
    from users t where not exists (select from clients p where p.id::text = to_jsonb(t) ->> 'client_id') and to_jsonb(t) ->> 'client_id' is not null
    union all
    select 'scraping_logs', 'client_id', 'clients'
    from scraping_logs t where not exists (select from clients p where p.id::text = to_jsonb(t) ->> 'client_id') and to_jsonb(t) ->> 'client_id' is not null
    union all
    select 'scraping_logs', 'user_id', 'users'
    from scraping_logs t where not exists (select from users p where p.id::text = to_jsonb(t) ->> 'user_id') and to_jsonb(t) ->> 'user_id' is not null
) orphan
group by child, child_column, parent
