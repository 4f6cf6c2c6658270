-- What visits brought is packed in half the time where this PostgreSQL was built with LZ4; where it was not, it goes on as before.
do $$
begin
    alter table site_visits alter column pages set compression lz4;
    alter table site_visits alter column contacts set compression lz4;
    alter table site_visits alter column evidence set compression lz4;
exception
    when feature_not_supported then
        raise notice 'this PostgreSQL has no LZ4: visits stay packed by pglz';
end
$$;
