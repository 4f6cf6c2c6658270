-- What of a lead Google said, and when: read from where each value says it comes from. It hangs on no column of the shared table.
create function google_fields(metadata jsonb, created timestamp)
    returns table (column_name text, given_at timestamptz)
    language sql stable as
$$
    select field.key,
           case when field.value ->> 'at' ~ '^\d{4}-\d\d-\d\dT' then cast(field.value ->> 'at' as timestamptz)
                else created at time zone 'UTC' end
      from (select case jsonb_typeof(metadata -> 'fields') when 'object' then metadata -> 'fields' else '{}' end as fields
            union all
            select case jsonb_typeof(one -> 'fields') when 'object' then one -> 'fields' else '{}' end
              from jsonb_array_elements(case jsonb_typeof(metadata -> 'filled') when 'array' then metadata -> 'filled'
                                             else '[]' end) one) origins,
           jsonb_each(origins.fields) field
     where field.value ->> 'source' = 'places'
$$;

comment on function google_fields is 'the columns of a lead that hold what Google said';

-- A refreshed lead is paid for by its client and belongs to no run.
alter table place_calls alter column run_id drop not null;
alter table place_calls add column client_id integer;
create index place_calls_reserved_at on place_calls (reserved_at) where run_id is null;
create index scrape_runs_closed on scrape_runs (closed_at) where closed_at is not null;
