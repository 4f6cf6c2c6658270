-- Constraints of the contract on tables that lack them: declared without looking, checked while writers go on, then made final.

do $$
begin
    if not exists (select from pg_attribute where attrelid = 'leads'::regclass and attname = 'company' and attnotnull)
            and not exists (select from pg_constraint where conrelid = 'leads'::regclass and conname = 'lead_scraper_company') then
        alter table leads add constraint lead_scraper_company check (company is not null) not valid;
    end if;
end $$;

do $$
begin
    if exists (select from pg_constraint where conrelid = 'leads'::regclass and conname = 'lead_scraper_company') then
        alter table leads validate constraint lead_scraper_company;
    end if;
end $$;

do $$
begin
    if exists (select from pg_constraint where conrelid = 'leads'::regclass and conname = 'lead_scraper_company') then
        alter table leads alter column company set not null;
        alter table leads drop constraint lead_scraper_company;
    end if;
end $$;

do $$
declare
    wanted record;
begin
    for wanted in
        select * from (values ('leads', 'client_id', 'clients'), ('users', 'client_id', 'clients'),
            ('scraping_logs', 'client_id', 'clients'), ('scraping_logs', 'user_id', 'users')) as w (child, child_column, parent)
        where not exists (
            select from pg_constraint k
            join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]
            where k.contype = 'f' and k.conrelid = w.child::regclass and k.confrelid = w.parent::regclass
              and a.attname = w.child_column)
    loop
        execute format('alter table %I add constraint %I foreign key (%I) references %I (id) not valid',
            wanted.child, wanted.child || '_' || wanted.child_column || '_fkey', wanted.child_column, wanted.parent);
        commit;
    end loop;
end $$;

do $$
declare
    unchecked record;
begin
    for unchecked in
        select conrelid::regclass as child, conname from pg_constraint
        where contype = 'f' and not convalidated
          and conname in ('leads_client_id_fkey', 'users_client_id_fkey', 'scraping_logs_client_id_fkey', 'scraping_logs_user_id_fkey')
          and connamespace = current_schema()::regnamespace
    loop
        execute format('alter table %s validate constraint %I', unchecked.child, unchecked.conname);
        commit;
    end loop;
end $$;
