-- The switch-over: every old value is in its new column or in the archive, so the old columns go. Each lock is as short as a
-- change of the catalogue; from here on only the contract's form of an INSERT works.

do $$
declare
    pair   record;
    strays bigint;
begin
    for pair in
        select listed.*
        from (values ('leads', 'clinic_name', 'company'), ('leads', 'lead_source', 'source'),
                ('leads', 'contact_email', 'email'), ('leads', 'contact_phone', 'phone'), ('leads', 'contact_person', null),
                ('encrypted_credentials', 'service_name', 'service'),
                ('encrypted_credentials', 'credential_type', 'key_name')) as listed (shared, old_column, new_column)
        join pg_attribute a on a.attrelid = listed.shared::regclass and a.attname = listed.old_column and not a.attisdropped
    loop
        execute format('select count(*) from %1$I t where %2$I is not null and %3$s and not exists (select from legacy_values v '
            'where v.table_name = %1$L and v.row_id = t.id and v.column_name = %2$L and v.value = t.%2$I::text)',
            pair.shared, pair.old_column,
            case when pair.new_column is null then 'true' else format('%I is distinct from %I', pair.old_column, pair.new_column) end) into strays;
        if strays > 0 then
            raise exception '% rows of %.% are neither carried over nor archived; run schema migrate again after removing what '
                'kept the trigger zzz_lead_scraper_carry_over from them', strays, pair.shared, pair.old_column;
        end if;
    end loop;
end $$;

do $$
begin
    drop trigger if exists zzz_lead_scraper_carry_over on leads;
    alter table leads drop column if exists clinic_name, drop column if exists lead_source,
        drop column if exists contact_person, drop column if exists contact_email, drop column if exists contact_phone;
end $$;

do $$
begin
    drop trigger if exists zzz_lead_scraper_carry_over on encrypted_credentials;
    alter table encrypted_credentials drop column if exists service_name, drop column if exists credential_type;
end $$;

drop function if exists lead_scraper_carry_over();
drop function if exists lead_scraper_split_name(text);
drop table if exists lead_scraper_progress;
