-- References that the foreign keys of the contract will refuse; only columns that are there and have no such key are looked at.
with reference (child, child_column, parent) as (values ('leads', 'client_id', 'clients'), ('users', 'client_id', 'clients'),
    ('scraping_logs', 'client_id', 'clients'), ('scraping_logs', 'user_id', 'users')),
counted as (
    select r.*, (xpath('//n/text()', query_to_xml(format(
        case when to_regclass(quote_ident(current_schema()) || '.' || parent) is null
            then 'select count(*) as n from %I where %I is not null'
            else 'select count(*) as n from %1$I t where %2$I is not null and not exists (select from %3$I p where p.id = t.%2$I)'
        end, child, child_column, parent), false, true, '')))[1]::text::bigint as n
    from reference r
    join pg_attribute a on a.attrelid = to_regclass(quote_ident(current_schema()) || '.' || r.child)
        and a.attname = r.child_column and not a.attisdropped
    where not exists (select from pg_constraint k
        where k.contype = 'f' and k.convalidated and k.conrelid = a.attrelid and k.conkey = array[a.attnum]
          and k.confrelid = to_regclass(quote_ident(current_schema()) || '.' || r.parent))
)
select format('%s rows of %s.%s point to %s that do not exist', n, child, child_column, parent) from counted where n > 0
