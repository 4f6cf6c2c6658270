-- Of several credentials with one service and key name the one in use stays (active, for production, changed last); the others
-- move to the archive, column by column. The table holds some dozen rows, so all of it is one short transaction.

do $$
begin
    lock table encrypted_credentials in share row exclusive mode;

    with ranked as (
        select c.id, to_jsonb(c) as whole,
               row_number() over (partition by service, key_name
                   order by coalesce(to_jsonb(c) ->> 'is_active', 'true') = 'true' desc,
                       coalesce(to_jsonb(c) ->> 'environment', 'production') = 'production' desc,
                       coalesce(updated_at, created_at) desc nulls last, id desc) as place
        from encrypted_credentials c
    ), archived as (
        insert into legacy_values (table_name, row_id, column_name, value)
        select 'encrypted_credentials', id, held.key, held.value
        from ranked, jsonb_each_text(whole) as held
        where place > 1 and held.value is not null
        on conflict (table_name, row_id, column_name) do update set value = excluded.value, archived_at = now()
    )
    delete from encrypted_credentials where id in (select id from ranked where place > 1);

    alter table encrypted_credentials alter column service set not null;
    alter table encrypted_credentials alter column key_name set not null;
    alter table encrypted_credentials alter column encrypted_value set not null;
    if not exists (
            select from pg_constraint k
            where k.conrelid = 'encrypted_credentials'::regclass and k.contype = 'u'
              and pg_get_constraintdef(k.oid) = 'UNIQUE (service, key_name)') then
        alter table encrypted_credentials add constraint encrypted_credentials_service_key_name_key unique (service, key_name);
    end if;
end $$;
