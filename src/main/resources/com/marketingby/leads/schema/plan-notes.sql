-- What goes or acts along with the migration and is no obstacle.
select 'index ' || x.relname || ' goes with ' || t.relname || '.' || a.attname
from pg_index i
join pg_class x on x.oid = i.indexrelid
join pg_class t on t.oid = i.indrelid
join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
where t.relnamespace = current_schema()::regnamespace and not i.indisunique
  and (t.relname, a.attname) in (('leads', 'clinic_name'), ('leads', 'lead_source'), ('leads', 'contact_person'),
      ('leads', 'contact_email'), ('leads', 'contact_phone'), ('encrypted_credentials', 'service_name'),
      ('encrypted_credentials', 'credential_type'))
union all
select 'trigger ' || tgname || ' fires for each lead that is filled (updated_at stays as it was)'
from pg_trigger
where tgrelid = to_regclass(quote_ident(current_schema()) || '.leads') and not tgisinternal and tgtype & 16 > 0
  and tgname <> 'zzz_lead_scraper_carry_over'
union all
select 'function ' || p.proname || ' names ' || c || ' and may need a change'
from pg_proc p, unnest(array['clinic_name', 'lead_source', 'contact_person', 'service_name', 'credential_type']) c
where p.pronamespace = current_schema()::regnamespace and p.prosrc ~* ('\m' || c || '\M') and p.proname not like 'lead\_scraper\_%'
  and not exists (select from pg_trigger t where t.tgfoid = p.oid)
union all
select 'column ' || t.relname || '.' || a.attname || ' must have a value and has no default: INSERTs in the contract''s form will fail'
from pg_attribute a
join pg_class t on t.oid = a.attrelid
where t.relnamespace = current_schema()::regnamespace and t.relname in ('leads', 'scraping_logs', 'encrypted_credentials')
  and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef and a.attidentity = ''
  and a.attname not in (:known)
order by 1
