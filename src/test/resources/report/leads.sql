-- Leads as LeadWriting writes them, in 48 places of Texas and on 56 days, and the runs that found them. Every third website gives its position.
-- What looks like chance is the hash of the lead's number, so that each run of this script makes the same.
create function chance(seed text, n integer) returns integer language sql immutable as $$ select abs(hashtext(seed || n)) $$;

insert into clients (name) values ('Clinic marketing'), ('Another one');

insert into scrape_runs (client_id, type, fingerprint, parameters, state, calls, billable_calls, cost_micros, created_at, closed_at)
select 1, 'location', 'seed ' || n, '{}', case when n % 9 = 0 then 'failed' else 'done' end, 20 + abs(hashtext('calls' || n)) % 90,
       15 + abs(hashtext('calls' || n)) % 90, 300000 + abs(hashtext('calls' || n)) % 90 * 35000, now() - n * interval '2 days' - interval '3 hours',
       now() - n * interval '2 days' - interval '3 hours' + (5 + n % 20) * interval '1 minute'
  from generate_series(1, 28) n;

insert into scraping_logs (type, client_id, target, query, scraping_method, leads_found, leads_saved, results_count,
                           skipped_count, api_calls, success, error_message, created_at, run_id, cost_usd, skip_reasons, cost_parts)
select 'location', 1, (array['Dallas, TX', 'Houston, TX', 'Austin, TX', 'El Paso, TX', 'Lubbock, TX', 'San Antonio, TX', 'Midland, TX'])[1 + r.id % 7],
       (array['dentist', 'physical therapy', 'chiropractor'])[1 + r.id % 3], 'google_places_new', s.saved + s.skipped, s.saved,
       s.saved + s.skipped + 22, s.skipped, r.calls, r.state = 'done',
       case when r.state <> 'done' then '2 cells of the area were not resolved: HTTP 503' end, cast(r.created_at as timestamp),
       r.id, r.cost_micros / 1000000.0,
       jsonb_build_object('known', s.skipped - 24 - r.id % 5, 'duplicate', 9, 'outside_policy', 7, 'closed', 5, 'failed', r.id % 5, 'filled', 3),
       jsonb_build_object('new_places', round(r.cost_micros * 0.78 / 1000000.0, 4), 'part_filled_pages', round(r.cost_micros * 0.16 / 1000000.0, 4),
                          'geocoding', 0.005, 'details', round(r.cost_micros * 0.06 / 1000000.0 - 0.005, 4))
  from scrape_runs r
 cross join lateral (select 110 + abs(hashtext('saved' || r.id)) % 140 as saved, 40 + abs(hashtext('skipped' || r.id)) % 60 as skipped) s
 order by r.id;

insert into run_targets (run_id, number, target, query, radius_metres, state, log_id)
select l.run_id, 0, l.target, l.query, 16093, 'searched', l.id
  from scraping_logs l;

insert into search_areas (target_id, service, words, south, west, north, east, latitude, longitude, radius_metres)
select t.id, 'NEW', t.query, c.lat - 0.145, c.lon - 0.17, c.lat + 0.145, c.lon + 0.17, c.lat, c.lon, 16093
  from run_targets t
  join (values ('Dallas, TX', 32.78, -96.8), ('Houston, TX', 29.76, -95.37), ('Austin, TX', 30.27, -97.74),
               ('El Paso, TX', 31.77, -106.44), ('Lubbock, TX', 33.57, -101.87), ('San Antonio, TX', 29.45, -98.50),
               ('Midland, TX', 32.0, -102.1)) as c (city, lat, lon) on c.city = t.target;

insert into search_cells (run_id, target_id, south, west, north, east, state, pages, results, failure)
select t.run_id, t.id, a.south + (a.north - a.south) * y / 4, a.west + (a.east - a.west) * x / 4,
       a.south + (a.north - a.south) * (y + 1) / 4, a.west + (a.east - a.west) * (x + 1) / 4,
       case when t.run_id % 9 = 0 and x = 0 and y < 2 then 'unresolved' when t.run_id = 4 and x = 3 and y = 3 then 'saturated' else 'complete' end, 1, 18,
       case when t.run_id % 9 = 0 and x = 0 and y < 2 then 'HTTP 503' end
  from run_targets t
  join search_areas a on a.target_id = t.id, generate_series(0, 3) x, generate_series(0, 3) y;


update scraping_logs l
   set area_resolved = c.percent, area_coverage = c.description
  from run_targets t
  join search_coverage c on c.target_id = t.id
 where l.id = t.log_id;

with places (place, city, zip, lat, lon) as (values
    (0, 'Dallas', '75201', 32.79, -96.80), (1, 'Dallas', '75204', 32.80, -96.79), (2, 'Dallas', '75219', 32.81, -96.81),
    (3, 'Dallas', '75243', 32.91, -96.73), (4, 'Plano', '75024', 33.08, -96.80), (5, 'Irving', '75038', 32.87, -96.98),
    (6, 'Fort Worth', '76102', 32.76, -97.33), (7, 'Arlington', '76010', 32.72, -97.08), (8, 'Denton', '76201', 33.22, -97.13),
    (9, 'Houston', '77002', 29.76, -95.36), (10, 'Houston', '77030', 29.71, -95.40), (11, 'Houston', '77056', 29.75, -95.47),
    (12, 'Houston', '77098', 29.73, -95.41), (13, 'Sugar Land', '77479', 29.57, -95.63), (14, 'Pasadena', '77502', 29.68, -95.20),
    (15, 'Austin', '78701', 30.27, -97.74), (16, 'Austin', '78704', 30.24, -97.77), (17, 'Austin', '78758', 30.38, -97.71),
    (18, 'Round Rock', '78664', 30.51, -97.67), (19, 'San Marcos', '78666', 29.88, -97.94), (20, 'El Paso', '79901', 31.76, -106.48),
    (21, 'El Paso', '79912', 31.84, -106.53), (22, 'El Paso', '79936', 31.77, -106.30), (23, 'Lubbock', '79401', 33.59, -101.85),
    (24, 'Lubbock', '79424', 33.52, -101.93), (25, 'San Antonio', '78205', 29.42, -98.49), (26, 'Laredo', '78040', 27.51, -99.50),
    (27, 'Corpus Christi', '78401', 27.80, -97.40), (28, 'Amarillo', '79101', 35.20, -101.84), (29, 'Tyler', '75701', 32.32, -95.30),
    (30, 'San Antonio', '78230', 29.54, -98.56), (31, 'San Antonio', '78258', 29.66, -98.49), (32, 'Midland', '79701', 31.99, -102.08),
    (33, 'Odessa', '79762', 31.89, -102.35), (34, 'Waco', '76701', 31.55, -97.14), (35, 'Temple', '76504', 31.09, -97.39),
    (36, 'Killeen', '76541', 31.12, -97.73), (37, 'McKinney', '75070', 33.17, -96.70), (38, 'Frisco', '75034', 33.15, -96.82),
    (39, 'Rockwall', '75087', 32.95, -96.45), (40, 'The Woodlands', '77380', 30.14, -95.47), (41, 'Katy', '77449', 29.82, -95.73),
    (42, 'McAllen', '78501', 26.22, -98.24), (43, 'Brownsville', '78520', 25.94, -97.52), (44, 'Abilene', '79601', 32.47, -99.72),
    (45, 'San Angelo', '76903', 31.47, -100.44), (46, 'Beaumont', '77701', 30.07, -94.11), (47, 'Longview', '75601', 32.51, -94.73)),
made as (
    select n, p.*, 2 * (1 + chance('day', n) % 28) as day, n % 10 = 9 as bare, n % 3 = 0 as positioned,
           least(100, greatest(3, (chance('a', n) % 36 + chance('b', n) % 36 + chance('c', n) % 36))) as score,
           (array['Cedar', 'Lone Star', 'Bluebonnet', 'Pecan', 'Mesquite', 'Rio Grande', 'Hill Country', 'Gulf Coast', 'Live Oak', 'Red River',
                  'Brazos', 'Palo Duro', 'Prickly Pear'])[1 + chance('name', n) % 13]
           || ' ' || (array['Dental', 'Family Clinic', 'Chiropractic', 'Physical Therapy', 'Orthodontics'])[1 + n % 5]
           || case when n > 60 then ' ' || n else '' end as name,
           (array['Dentist', 'Doctor', 'Chiropractor', 'Physiotherapist', 'Dentist'])[1 + n % 5] as category,
           'https://www.clinic' || n || '.example/' as website,
           to_char(now() at time zone 'UTC' - 2 * (1 + chance('day', n) % 28) * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from generate_series(1, :leads) n
      join places p on p.place = least(chance('place', n) % 48, chance('place2', n) % 60)),
rules (id, weight, likely, outcome, says, basis, suggest) as (values
    ('PRIV-NPP-LINK', 9, 62, 'FAIL', 'no link to a notice of privacy practices', '45 CFR 164.520(c)(3)(i)', 'If HIPAA covers the practice, link its notice from the home page.'),
    ('TX-RECORDS-181105', 8, 81, 'FAIL', 'the posting on records is not whole', 'Tex. Health & Safety Code 181.105 (HB 4224)', 'Add one footer page with all three items.'),
    ('PRIV-POLICY', 5, 38, 'PARTIAL', 'a policy was found on one page only', 'FTC Act, section 5', 'Link it from every page.'),
    ('TLS-SITE', 4, 9, 'FAIL', 'plain http is not redirected to https', '45 CFR 164.312(e)', 'Redirect plain http to https.'),
    ('A11Y-ALT', 3, 57, 'FAIL', '7 of 19 images have no text', 'WCAG 2.1, 1.1.1', 'Give each image that says something a text.'),
    ('A11Y-LABEL', 3, 33, 'PARTIAL', '2 of 6 fields have no label', 'WCAG 2.1, 3.3.2', 'Label each field.'),
    ('NOT-1557-LANG', 4, 44, 'FAIL', 'no notice of language assistance', '45 CFR 92.11', 'Post the notice on the home page.'),
    ('AD-DR-TITLE', 3, 17, 'FAIL', '"Dr." stands without a designation', 'Tex. Occ. Code 104.003', 'Add the designation.'))
insert into leads (client_id, company, email, phone, contact_first_name, contact_last_name, website_url, address, city, state,
                   zip_code, industry_category, source, compliance_status, compliance_checked, compliance_score,
                   compliance_issues, scraping_method, google_place_id, google_rating, geo_latitude, geo_longitude,
                   created_at, scraping_metadata)
select 1, name, case when not bare and n % 7 <> 0 then 'front' || n || '@clinic' || n || '.example' end,
       '+1214' || lpad(cast(n % 10000000 as text), 7, '5'), case when n % 4 = 0 then 'Ana' end, case when n % 4 = 0 then 'Peña' end,
       website, n || ' Main St', city, case when n % 211 = 0 then null else 'TX' end, case when n % 211 = 0 then null else zip end, category, 'google_places',
       case when bare then 'not scored' when score < 40 then 'most not found' when score < 70 then 'some not found' else 'most found' end,
       not bare, case when bare then 0 else score end,
       case when bare then 'TXC-2026.11 | Not scored: the website could not be read | 0 pages | ' || at || e'\nAutomated reading.\n'
       else 'TXC-2026.11 | ' || score || ' (' || greatest(0, score - 12) || '-' || least(100, score + 12) || ') | coverage 76% | 4 pages | ' || at || e'\n'
            || coalesce((select string_agg(r.outcome || ' ' || r.id || ' w' || r.weight || ': ' || r.says || e'.\n  Seen: / "Patient forms". Basis: '
                                           || r.basis || e'.\n  Suggest: ' || r.suggest || e'\n', '' order by r.outcome, r.weight desc)
                           from rules r where chance(r.id, n) % 100 < r.likely), '')
            || e'UNKNOWN TRACK-INTAKE w5: a tag manager decides in the browser.\nPages read: /, /about-us/, /contact/, /privacy\nAutomated reading of public pages on the date shown. Not legal advice and not a\nfinding that any law was broken; notices may exist elsewhere or offline.\n' end,
       'google_places_new', 'ChIJseed' || n, 3 + n % 20 / 10.0, lat + (chance('lat', n) % 1000 - 500) / 6000.0, lon + (chance('lon', n) % 1000 - 500) / 6000.0,
       cast(now() at time zone 'UTC' - day * interval '1 day' as timestamp),
       jsonb_build_object('run', cast(day as text), 'texas', '{"verdict": "IN_TEXAS", "reasons": ["the ZIP is in Texas"]}'::jsonb,
           'fields', jsonb_build_object(
               'company', jsonb_build_object('source', 'website', 'url', website, 'method', 'json-ld', 'quote', name, 'at', at),
               'phone', jsonb_build_object('source', 'website', 'url', website || 'contact', 'method', 'tel', 'quote', '(214) 555-0100', 'at', at),
               'email', jsonb_build_object('source', 'website', 'url', website || 'contact', 'method', 'mailto', 'quote', 'front' || n, 'at', at),
               'website_url', jsonb_build_object('source', 'places', 'at', at), 'google_rating', jsonb_build_object('source', 'places', 'at', at),
               'address', jsonb_build_object('source', 'places', 'at', at), 'city', jsonb_build_object('source', 'places', 'at', at),
               'zip_code', jsonb_build_object('source', 'places', 'at', at))
           || case when positioned then jsonb_build_object(
               'geo_latitude', jsonb_build_object('source', 'website', 'url', website, 'method', 'json-ld', 'quote', 'geo', 'at', at),
               'geo_longitude', jsonb_build_object('source', 'website', 'url', website, 'method', 'json-ld', 'quote', 'geo', 'at', at))
              else jsonb_build_object('geo_latitude', jsonb_build_object('source', 'places', 'at', at),
                                      'geo_longitude', jsonb_build_object('source', 'places', 'at', at)) end,
           'visit', jsonb_build_object('site', 'clinic' || n || '.example', 'outcome', case when bare then 'failed' else 'read' end, 'at', at, 'pages', 4),
           'compliance', case when bare then '{"catalogue": "TXC-2026.11", "checked": false, "low": 0, "high": 0, "coverage": 0, "outcomes": {}}'::jsonb
               else jsonb_build_object('catalogue', 'TXC-2026.11', 'checked', true, 'low', greatest(0, score - 12), 'high', least(100, score + 12),
                   'coverage', 76, 'outcomes', (select jsonb_object_agg(r.id, case when chance(r.id, n) % 100 < r.likely then r.outcome || ' w' || r.weight
                                                                                  else 'PASS w' || r.weight end) from rules r)) end,
           'outreach', jsonb_build_object('email', '{"readiness": "READY", "reasons": ["a role address", "published on the contact page"]}'::jsonb,
               'call', '{"readiness": "NEEDS_REVIEW", "reasons": ["the number was not held against the do-not-call list"]}'::jsonb,
               'text', '{"readiness": "BLOCKED", "reasons": ["no consent to text messages is known"]}'::jsonb))
  from made;

drop function chance;
