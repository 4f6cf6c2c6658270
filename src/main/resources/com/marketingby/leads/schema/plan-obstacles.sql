-- What hangs on a column that is to be dropped, or on one whose type is to be widened and cannot simply be made again.
with goes (shared, column_name) as (
    select to_regclass(quote_ident(current_schema()) || '.' || t), c
    from (values ('leads', 'clinic_name'), ('leads', 'lead_source'), ('leads', 'contact_person'), ('leads', 'contact_email'),
        ('leads', 'contact_phone'), ('encrypted_credentials', 'service_name'), ('encrypted_credentials', 'credential_type')) g (t, c)
),
going as (
    select g.*, a.attnum from goes g join pg_attribute a on a.attrelid = g.shared and a.attname = g.column_name and not a.attisdropped
),
widened as (
    select a.attrelid as shared, a.attname as column_name, a.attnum
    from unnest(array[:widened]::text[]) as w (path)
    join pg_attribute a on a.attrelid = to_regclass(quote_ident(current_schema()) || '.' || split_part(w.path, '.', 1))
        and a.attname = split_part(w.path, '.', 2)
)
select pg_describe_object(d.classid, d.objid, d.objsubid) || ' uses ' || g.shared || '.' || g.column_name
from going g
join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = g.shared and d.refobjsubid = g.attnum
where d.deptype in ('n', 'a')
  and not exists (select from pg_attrdef x where d.classid = 'pg_attrdef'::regclass and x.oid = d.objid and x.adnum = g.attnum)
  and not exists (select from pg_index x where d.classid = 'pg_class'::regclass and x.indexrelid = d.objid and not x.indisunique)
  and not exists (select from pg_constraint x where d.classid = 'pg_constraint'::regclass and x.oid = d.objid and x.contype = 'n')
  and d.classid <> 'pg_statistic_ext'::regclass
union
select format('trigger %s on %s uses %s.%s in its function %s', t.tgname, g.shared, g.shared, g.column_name, p.proname)
from going g
join pg_trigger t on t.tgrelid = g.shared and not t.tgisinternal and t.tgname <> 'zzz_lead_scraper_carry_over'
join pg_proc p on p.oid = t.tgfoid
where p.prosrc ~* ('\m' || g.column_name || '\M')
union
select pg_describe_object(d.classid, d.objid, d.objsubid) || ' uses ' || w.shared::regclass || '.' || w.column_name || ', whose type is widened'
from widened w
join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = w.shared and d.refobjsubid = w.attnum
left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
left join pg_class v on v.oid = r.ev_class
where d.classid in ('pg_trigger'::regclass, 'pg_policy'::regclass)
   or (d.classid = 'pg_attrdef'::regclass
        and exists (select from pg_attrdef x where x.oid = d.objid and x.adnum <> w.attnum))
   or (v.oid is not null and (v.relkind <> 'v' or r.rulename <> '_RETURN' or exists (select from pg_trigger t where t.tgrelid = v.oid)))
order by 1
