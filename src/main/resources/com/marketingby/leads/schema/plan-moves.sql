-- How many values of each old column go where. Rows are read as JSON, so that a column that is missing is merely null.
with pair (shared, old_column, new_column, width, archives_all) as (values
    ('leads', 'clinic_name', 'company', 255, false), ('leads', 'lead_source', 'source', 50, false),
    ('leads', 'contact_email', 'email', 255, false), ('leads', 'contact_phone', 'phone', 20, false),
    ('leads', 'contact_person', 'contact_first_name', 100, true),
    ('encrypted_credentials', 'service_name', 'service', 255, false),
    ('encrypted_credentials', 'credential_type', 'key_name', 255, false)),
present as (
    select p.*
    from pair p
    join pg_attribute a on a.attrelid = to_regclass(quote_ident(current_schema()) || '.' || p.shared)
        and a.attname = p.old_column and not a.attisdropped
),
held as (
    select 'leads' as shared, to_jsonb(l) as whole from leads l
    union all
    select 'encrypted_credentials', to_jsonb(c) from encrypted_credentials c
    offset 0
),
value as (
    select p.*, h.whole ->> p.old_column as old_value, h.whole ->> p.new_column as new_value
    from present p
    join held h on h.shared = p.shared
    where h.whole ->> p.old_column is not null
)
select shared || '.' || old_column as from_column,
       case when archives_all then 'leads.contact_first_name and contact_last_name' else shared || '.' || new_column end as to_column,
       count(*) as held,
       count(*) filter (where new_value is null and length(old_value) <= width) as carried,
       count(*) filter (where new_value = old_value and not archives_all) as equal,
       count(*) filter (where archives_all or new_value <> old_value or (new_value is null and length(old_value) > width)) as archived
from value
group by shared, old_column, new_column, archives_all
order by 1
