-- What makes two leads the same, computed from the shared table itself, because the web application inserts there too.
-- A key with a missing part is null, and null equals nothing.

-- Host without www., with its port, and the street up to its unit. An index row has no room for an address without end.
create or replace function lead_site_key(website_url text, address text) returns text
    language sql immutable parallel safe
    return nullif(substring(lower(website_url) from '^(?:https?://)?(?:www\.)?([^/?#@\s]+)'), '')
           || ' '
           || nullif(btrim(regexp_replace(
                  regexp_replace(split_part(split_part(lower(left(address, 500)), E'\n', 1), ',', 1),
                                 '\s(suite|ste|unit|apt|bldg|building|floor|room|#).*$', ''),
                  '[^a-z0-9]+', ' ', 'g')), '');

-- The last ten digits, and the name without case, punctuation and legal form.
create or replace function lead_phone_key(phone text, company text) returns text
    language sql immutable parallel safe
    return substring(regexp_replace(phone, '\D', '', 'g') from '\d{10}$')
           || ' '
           || nullif(btrim(regexp_replace(
                  regexp_replace(regexp_replace(lower(company), '[.'']', '', 'g'), '[^[:alnum:]]+', ' ', 'g'),
                  '\s(inc|llc|pllc|pa|pc|llp|ltd|corp)\s*$', '')), '');
