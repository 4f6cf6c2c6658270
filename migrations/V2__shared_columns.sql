-- Existing tables get the columns they lack, the defaults and the nullability of the contract, and wider types where theirs
-- are narrower. All of it changes the catalogue only. A date that nobody noted stays empty instead of becoming today's.

create temporary table wanted (table_name text, column_name text, type text, default_value text, added_to_old_rows boolean);

insert into wanted (table_name, column_name, type, default_value, added_to_old_rows)
select split_part(line, ' ', 1), split_part(line, ' ', 2), trim(split_part(substr(line, strpos(line, ' ')), '|', 2)),
       nullif(trim(split_part(line, '|', 3)), ''), line not like '%timestamp%'
from regexp_split_to_table(trim($list$
leads client_id | integer |
leads company | character varying(255) |
leads email | character varying(255) |
leads phone | character varying(20) |
leads contact_first_name | character varying(100) |
leads contact_last_name | character varying(100) |
leads website_url | character varying(500) |
leads address | text |
leads city | character varying(100) |
leads state | character varying(50) |
leads zip_code | character varying(10) |
leads industry_category | character varying(100) |
leads industry_subcategory | character varying(100) |
leads source | character varying(50) |
leads status | character varying(50) | 'new'
leads notes | text |
leads compliance_status | character varying(50) | 'pending'
leads compliance_checked | boolean | false
leads compliance_score | integer | 0
leads compliance_issues | text |
leads geographic_restriction | character varying(50) | 'Texas'
leads scraping_method | character varying(50) |
leads scraping_metadata | jsonb |
leads google_place_id | text |
leads google_rating | numeric |
leads geo_latitude | numeric |
leads geo_longitude | numeric |
leads created_at | timestamp without time zone | current_timestamp
leads updated_at | timestamp without time zone | current_timestamp
scraping_logs type | character varying(50) |
scraping_logs user_id | integer |
scraping_logs client_id | integer |
scraping_logs target | character varying(255) |
scraping_logs query | text |
scraping_logs scraping_method | character varying(100) |
scraping_logs leads_found | integer |
scraping_logs leads_saved | integer |
scraping_logs results_count | integer |
scraping_logs skipped_count | integer |
scraping_logs api_calls | integer |
scraping_logs success | boolean |
scraping_logs error_message | text |
scraping_logs errors | text |
scraping_logs created_at | timestamp without time zone | current_timestamp
encrypted_credentials service | character varying(255) |
encrypted_credentials key_name | character varying(255) |
encrypted_credentials encrypted_value | text |
encrypted_credentials description | text |
encrypted_credentials created_at | timestamp without time zone | current_timestamp
encrypted_credentials updated_at | timestamp without time zone | current_timestamp
users role | character varying(50) | 'customer'
users client_id | integer |
users timezone | character varying(50) |
users language | character varying(10) | 'en'
users notifications_enabled | boolean | true
users profile_picture_url | text |
clients description | text |
clients business_hours | character varying(255) |
clients custom_work_status | character varying(50) | 'none'
clients project_type | character varying(100) |
clients project_start_date | date |
clients project_completion_date | date |
clients project_budget | numeric |
clients hourly_rate | numeric |
clients project_priority | character varying(20) | 'medium'
clients stripe_customer_id | character varying(100) |
clients logo_filename | character varying(255) |
clients logo_url | character varying(500) |
clients logo_extracted_at | timestamp without time zone |
$list$, E' \n\t'), E'\n') as line;

-- Gives a column a wider type. Views that read it are made again as they were, with owner, options, rights and comment.
create or replace function pg_temp.widen(shared regclass, wanted_column text, wanted_type text) returns void language plpgsql as $$
declare
    hanging record;
    entitled record;
begin
    create temporary table hanging_views on commit drop as
    with recursive dependent (view, depth) as (
        select r.ev_class, 1
        from pg_depend d
        join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.refclassid = 'pg_class'::regclass and d.refobjid = shared and a.attname = wanted_column
        union
        select r.ev_class, v.depth + 1
        from dependent v
        join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = v.view
        join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid and r.ev_class <> v.view
    )
    select c.oid::regclass::text as name, max(v.depth) as depth, pg_get_viewdef(c.oid) as definition,
           coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') as options,
           pg_get_userbyid(c.relowner) as owner, c.relacl as rights, obj_description(c.oid, 'pg_class') as comment
    from dependent v
    join pg_class c on c.oid = v.view
    group by c.oid;

    for hanging in select * from hanging_views order by depth desc loop
        execute 'drop view ' || hanging.name;
    end loop;
    execute format('alter table %s alter column %I type %s', shared, wanted_column, wanted_type);
    for hanging in select * from hanging_views order by depth loop
        execute format('create view %s%s as %s', hanging.name, hanging.options, hanging.definition);
        execute format('alter view %s owner to %I', hanging.name, hanging.owner);
        if hanging.comment is not null then
            execute format('comment on view %s is %L', hanging.name, hanging.comment);
        end if;
        for entitled in select * from aclexplode(hanging.rights) where grantee <> grantor loop
            execute format('grant %s on %s to %s%s', entitled.privilege_type, hanging.name,
                case entitled.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(entitled.grantee)) end,
                case when entitled.is_grantable then ' with grant option' else '' end);
        end loop;
    end loop;
    drop table hanging_views;
end $$;

-- Whether every value of the first type is one of the second, without the table being written anew.
create or replace function pg_temp.is_wider(found text, wanted text) returns boolean language sql immutable as $$
    select case
        when found like 'character varying%' and wanted = 'text' then true
        when found like 'character varying(%' and wanted like 'character varying(%'
            then substring(found from '\d+')::integer < substring(wanted from '\d+')::integer
        when found like 'numeric(%' and wanted = 'numeric' then true
        else false
    end
$$;

create or replace function pg_temp.align(shared regclass) returns void language plpgsql as $$
declare
    wish record;
begin
    for wish in
        select w.*, a.attnum is null as missing, format_type(a.atttypid, a.atttypmod) as found_type, a.attnotnull as is_required,
               pg_get_expr(d.adbin, d.adrelid) as found_default
        from wanted w
        left join pg_attribute a on a.attrelid = shared and a.attname = w.column_name and not a.attisdropped
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where w.table_name::regclass = shared
    loop
        if wish.missing then
            execute format('alter table %s add column %I %s', shared, wish.column_name, wish.type)
                || case when wish.added_to_old_rows then coalesce(' default ' || wish.default_value, '') else '' end;
        elsif pg_temp.is_wider(wish.found_type, wish.type) then
            perform pg_temp.widen(shared, wish.column_name, wish.type);
        end if;
        if wish.default_value is not null then
            execute format('alter table %s alter column %I set default %s', shared, wish.column_name, wish.default_value);
        elsif wish.found_default is not null then
            execute format('alter table %s alter column %I drop default', shared, wish.column_name);
        end if;
        if wish.is_required and (wish.table_name, wish.column_name) not in (('leads', 'company'),
                ('encrypted_credentials', 'service'), ('encrypted_credentials', 'key_name'),
                ('encrypted_credentials', 'encrypted_value')) then
            execute format('alter table %s alter column %I drop not null', shared, wish.column_name);
        end if;
    end loop;
end $$;

-- The old columns no longer insist on a value: the contract's form of an INSERT does not know them.
create or replace function pg_temp.release(shared regclass, old_columns text[]) returns void language plpgsql as $$
declare
    old_column text;
begin
    for old_column in
        select attname from pg_attribute
        where attrelid = shared and attname = any (old_columns) and attnotnull and not attisdropped
    loop
        execute format('alter table %s alter column %I drop not null', shared, old_column);
    end loop;
end $$;

select pg_temp.align('clients');
select pg_temp.align('users');
select pg_temp.align('scraping_logs');
select pg_temp.align('encrypted_credentials');
select pg_temp.align('leads');
select pg_temp.release('leads', array['clinic_name', 'lead_source', 'contact_person', 'contact_email', 'contact_phone']);
select pg_temp.release('encrypted_credentials',
    array['service_name', 'credential_type', 'environment', 'encryption_key_id', 'expires_at', 'is_active']);

drop function pg_temp.align(regclass);
drop function pg_temp.widen(regclass, text, text);
drop function pg_temp.is_wider(text, text);
drop function pg_temp.release(regclass, text[]);
drop table wanted;
