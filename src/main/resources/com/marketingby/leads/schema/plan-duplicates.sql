-- Rows of one service and key name beyond the one that stays.
select coalesce(sum(rows - 1), 0)
from (
    select count(*) as rows
    from (select to_jsonb(c) as whole from encrypted_credentials c) held
    group by coalesce(whole ->> 'service', left(whole ->> 'service_name', 255), ''),
             coalesce(whole ->> 'key_name', left(whole ->> 'credential_type', 255), '')
    having count(*) > 1
) duplicate
