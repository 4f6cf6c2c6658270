-- While old and new columns stand side by side, a trigger carries each value over, so that both forms of INSERT and UPDATE
-- work and the switch-over has nothing left to copy. What the new column does not hold word for word goes to the archive.

create table if not exists legacy_values (
    table_name  text not null,
    row_id      bigint not null,
    column_name text not null,
    value       text not null,
    archived_at timestamptz not null default now(),
    primary key (table_name, row_id, column_name)
);

comment on table legacy_values is 'values of columns and rows that gave way to others, as they were';

create table if not exists lead_scraper_progress (
    table_name text primary key,
    done_to    bigint not null,
    last       bigint not null
);

-- First and last name of one person; both null where the text is not plainly one person's name.
create or replace function lead_scraper_split_name(whole text, out first_name text, out last_name text)
language plpgsql immutable as $$
declare
    degree constant text := '^(dds|dmd|md|do|dc|od|dpm|phd|rn|np|pa|pac|fnp|aprn|lpc|lmft|lcsw|pt|dpt|msd|ms|msc|mba|mph|bs|ba|'
        || 'facs|fagd|magd|facp|esq|cpa|psyd|pharmd|dvm|crna|mscr|fasd|faaomr)$';
    bare text := trim(regexp_replace(whole, '\s+', ' ', 'g'));
    parts text[];
    tokens text[] := '{}';
    token text;
    surname_at integer;
begin
    -- Most are written "Maria Cruz".
    if whole ~ '^[[:alpha:]]{3,} [[:alpha:]]{3,}$' and lower(split_part(whole, ' ', 1)) not in ('miss', 'mrs', 'rev', 'prof', 'sra')
            and lower(split_part(whole, ' ', 2)) !~ degree then
        first_name := split_part(whole, ' ', 1);
        last_name := split_part(whole, ' ', 2);
        return;
    end if;
    if whole is null or bare ~ '[0-9@&/;]' or bare ~* '\m(and|or)\M' or bare = '' then
        return;
    end if;
    parts := regexp_split_to_array(bare, '\s*,\s*');
    -- "Cruz, Maria": what follows the first comma is a name unless all of it are degrees.
    if cardinality(parts) > 1 and exists (
            select from regexp_split_to_table(parts[2], ' ') word
            where lower(replace(word, '.', '')) !~ degree and lower(replace(word, '.', '')) !~ '^(jr|sr|ii|iii|iv)$') then
        bare := parts[2] || ' ' || parts[1];
        surname_at := cardinality(regexp_split_to_array(regexp_replace(parts[2], '^((dr|mr|mrs|ms|miss|prof|rev)\.?\s+)+', '', 'i'), ' ')) + 1;
    else
        bare := array_to_string(parts, ' ');
    end if;
    bare := regexp_replace(bare, '^((dr|mr|mrs|ms|miss|prof|professor|rev|sr|sra|doctor)(\.\s*|\s+))+', '', 'i');
    if bare = '' then
        return;
    end if;
    foreach token in array regexp_split_to_array(bare, ' ') loop
        if cardinality(tokens) < 2 and lower(token) ~ '^(do|pa|ms|ba|bs|pt|np|md)$'
                or lower(replace(token, '.', '')) !~ degree then
            tokens := tokens || token;
        end if;
    end loop;
    if cardinality(tokens) = 0 then
        return;
    end if;
    if surname_at is null then
        surname_at := (select min(n) from unnest(tokens) with ordinality as t (word, n)
            where n > 1 and n < cardinality(tokens)
              and lower(word) in ('de', 'del', 'de''', 'la', 'las', 'los', 'van', 'von', 'der', 'den', 'di', 'da', 'do', 'dos', 'du', 'le',
                  'bin', 'ibn', 'al', 'el', 'st.', 'ter', 'ten', 'san', 'y'));
    end if;
    if surname_at is null then
        surname_at := cardinality(tokens)
            - case when cardinality(tokens) > 2 and lower(replace(tokens[cardinality(tokens)], '.', '')) ~ '^(jr|sr|ii|iii|iv)$'
                then 1 else 0 end;
    end if;
    if cardinality(tokens) = 1 then
        first_name := tokens[1];
    else
        first_name := array_to_string(tokens[1:surname_at - 1], ' ');
        last_name := array_to_string(tokens[surname_at:], ' ');
    end if;
end $$;

-- Arguments, five for each pair: old column, new column, width of each (0: any), whether the new one must have a value.
create or replace function lead_scraper_carry_over() returns trigger language plpgsql security definer set search_path from current as $$
declare
    now_row    jsonb := to_jsonb(new);
    was_row    jsonb := coalesce(to_jsonb(old), '{}');
    changes    jsonb := '{}';
    old_column text;
    new_column text;
    old_width  integer;
    new_width  integer;
    old_value  text;
    new_value  text;
    fitting    text;
    person     text := now_row ->> 'contact_person';
    names      record;
    was_names  record;
begin
    for i in 0 .. tg_nargs - 1 by 5 loop
        old_column := tg_argv[i];
        new_column := tg_argv[i + 1];
        old_width := tg_argv[i + 2];
        new_width := tg_argv[i + 3];
        old_value := now_row ->> old_column;
        new_value := now_row ->> new_column;
        fitting := case
            when length(old_value) <= new_width then old_value
            when tg_argv[i + 4] = 'required' then left(old_value, new_width) end;
        if old_value is distinct from was_row ->> old_column and new_value is not distinct from was_row ->> new_column
                and (new_value is null or new_value is not distinct from left(was_row ->> old_column, new_width)) then
            new_value := fitting;
        elsif new_value is distinct from was_row ->> new_column and old_value is not distinct from was_row ->> old_column
                and (old_value is null or old_value is not distinct from was_row ->> new_column) then
            old_value := case when old_width = 0 or length(new_value) <= old_width then new_value end;
        elsif new_value is null then
            new_value := fitting;
        end if;
        changes := changes || jsonb_build_object(old_column, old_value, new_column, new_value);
        if old_value is distinct from new_value and old_value is not null then
            insert into legacy_values (table_name, row_id, column_name, value)
            values (tg_table_name, (now_row ->> 'id')::bigint, old_column, old_value)
            on conflict (table_name, row_id, column_name) do update set value = excluded.value, archived_at = now();
        end if;
    end loop;
    if person is not null then
        names := lead_scraper_split_name(person);
        was_names := names;
        if person is distinct from was_row ->> 'contact_person' then
            was_names := lead_scraper_split_name(was_row ->> 'contact_person');
        end if;
        if (now_row ->> 'contact_first_name', now_row ->> 'contact_last_name')
                is not distinct from (was_row ->> 'contact_first_name', was_row ->> 'contact_last_name')
            and ((now_row ->> 'contact_first_name', now_row ->> 'contact_last_name') is not distinct from (null::text, null::text)
                or (now_row ->> 'contact_first_name', now_row ->> 'contact_last_name')
                    is not distinct from (was_names.first_name, was_names.last_name)) then
            changes := changes || jsonb_build_object(
                'contact_first_name', case when length(names.first_name) <= 100 then names.first_name end,
                'contact_last_name', case when length(names.last_name) <= 100 then names.last_name end);
        end if;
        insert into legacy_values (table_name, row_id, column_name, value)
        values (tg_table_name, (now_row ->> 'id')::bigint, 'contact_person', person)
        on conflict (table_name, row_id, column_name) do update set value = excluded.value, archived_at = now();
    end if;
    -- A row that is only being filled is not a row that somebody changed.
    if current_setting('lead_scraper.filling', true) = 'on' and now_row ? 'updated_at' then
        changes := changes || jsonb_build_object('updated_at', was_row -> 'updated_at');
    end if;
    return jsonb_populate_record(new, changes);
end $$;

-- Put on a table that still has one of the old columns; named so as to fire after the table's own triggers.
create or replace function pg_temp.carry(shared regclass, pairs text[]) returns void language plpgsql as $$
declare
    arguments text[];
begin
    select array_agg(format('%L, %L, %s, %s, %L', a.attname, pair[2], greatest(a.atttypmod - 4, 0), pair[3], pair[4]))
    into arguments
    from (select string_to_array(p, ' ') as pair from unnest(pairs) p) as listed
    join pg_attribute a on a.attrelid = shared and a.attname = pair[1] and not a.attisdropped;
    if arguments is not null or exists (select from pg_attribute
            where attrelid = shared and attname = 'contact_person' and not attisdropped) then
        execute format('create or replace trigger zzz_lead_scraper_carry_over before insert or update on %s for each row '
            'execute function lead_scraper_carry_over(%s)', shared, array_to_string(arguments, ', '));
    end if;
end $$;

select pg_temp.carry('leads', array['clinic_name company 255 required', 'lead_source source 50 optional',
    'contact_email email 255 optional', 'contact_phone phone 20 optional']);
select pg_temp.carry('encrypted_credentials',
    array['service_name service 255 required', 'credential_type key_name 255 required']);

drop function pg_temp.carry(regclass, text[]);
