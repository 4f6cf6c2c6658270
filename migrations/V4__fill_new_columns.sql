-- The trigger fills every row that was there before it, some thousand rows to a transaction; an interrupted run goes on
-- behind the last batch that was committed.

do $$
declare
    shared text;
    low    bigint;
    high   bigint;
    newest bigint;
begin
    foreach shared in array array['leads', 'encrypted_credentials'] loop
        continue when not exists (select from pg_trigger
            where tgrelid = shared::regclass and tgname = 'zzz_lead_scraper_carry_over');
        -- What is inserted from now on is filled as it comes.
        execute format('select coalesce(max(id), 0) from %I', shared) into newest;
        insert into lead_scraper_progress values (shared, -9223372036854775807, newest) on conflict do nothing;
        commit;
        loop
            select done_to, last into low, newest from lead_scraper_progress where table_name = shared;
            execute format('select max(id) from (select id from %I where id > $1 and id <= $2 order by id limit 2000) batch', shared)
                into high using low, newest;
            exit when high is null;
            perform set_config('lead_scraper.filling', 'on', true);
            execute format('update %I set created_at = created_at where id > $1 and id <= $2', shared) using low, high;
            update lead_scraper_progress set done_to = high where table_name = shared;
            commit;
        end loop;
    end loop;
end $$;

-- A credential whose old columns named no service or no kind keeps its row under an empty name.
update encrypted_credentials set service = coalesce(service, ''), key_name = coalesce(key_name, '')
where service is null or key_name is null;
