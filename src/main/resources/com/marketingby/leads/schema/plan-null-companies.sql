-- Leads without any name; a table that is not there has none.
select case when to_regclass(quote_ident(current_schema()) || '.leads') is null then 0 else coalesce((xpath('//n/text()', query_to_xml('select count(*) as n from leads where '
    || coalesce(string_agg(quote_ident(attname) || ' is null', ' and '), 'true'), false, true, '')))[1]::text::bigint, 0) end
from pg_attribute
where attrelid = to_regclass(quote_ident(current_schema()) || '.leads') and attname in ('company', 'clinic_name') and not attisdropped
