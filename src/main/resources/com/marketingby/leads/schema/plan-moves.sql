-- How many values of each old column go where; a query for each column that is there, its names quoted by the database.
with pair (shared, old_column, new_column, width, archives_all) as (values
    ('leads', 'clinic_name', 'company', 255, false), ('leads', 'lead_source', 'source', 50, false),
    ('leads', 'contact_email', 'email', 255, false), ('leads', 'contact_phone', 'phone', 20, false),
    ('leads', 'contact_person', 'contact_first_name', 100, true),
    ('encrypted_credentials', 'service_name', 'service', 255, false),
    ('encrypted_credentials', 'credential_type', 'key_name', 255, false)),
present as (
    select p.*, coalesce(quote_ident(n.attname), 'null::text') as new_value
    from pair p
    join pg_attribute o on o.attrelid = to_regclass(quote_ident(current_schema()) || '.' || p.shared)
        and o.attname = p.old_column and not o.attisdropped
    left join pg_attribute n on n.attrelid = o.attrelid and n.attname = p.new_column and not n.attisdropped
),
counted as (
    select p.*, query_to_xml(format('select count(*) as held, count(*) filter (where %2$s = %1$I) as equal, '
        'count(*) filter (where %2$s is null and length(%1$I) <= %3$s) as carried, '
        'count(*) filter (where %2$s <> %1$I or (%2$s is null and length(%1$I) > %3$s)) as archived '
        'from %4$I where %1$I is not null', old_column, new_value, width, shared), false, true, '') as counts
    from present p
),
numbered as (
    select shared, old_column, new_column, archives_all,
           (xpath('//held/text()', counts))[1]::text::bigint as held, (xpath('//equal/text()', counts))[1]::text::bigint as equal,
           (xpath('//carried/text()', counts))[1]::text::bigint as carried,
           (xpath('//archived/text()', counts))[1]::text::bigint as archived
    from counted
)
select shared || '.' || old_column as from_column,
       case when archives_all then 'leads.contact_first_name and contact_last_name' else shared || '.' || new_column end as to_column,
       held, carried, case when archives_all then 0 else equal end as equal,
       case when archives_all then held else archived end as archived
from numbered
where held > 0
order by 1
