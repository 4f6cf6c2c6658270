-- Leads as LeadWriting writes them, in 30 places of Texas and on 28 days, and the runs that found them. Every third website gives its position.
insert into clients (name) values ('Clinic marketing'), ('Another one');

insert into scrape_runs (client_id, type, fingerprint, parameters, state, calls, billable_calls, cost_micros, created_at, closed_at)
select 1, 'location', 'seed ' || n, '{}', case when n % 9 = 0 then 'failed' else 'done' end, 60, 55, 2200000,
       now() - n * interval '1 day', now() - n * interval '1 day' + interval '9 minutes'
  from generate_series(1, 28) n;

insert into scraping_logs (type, client_id, target, query, scraping_method, leads_found, leads_saved, results_count,
                           skipped_count, api_calls, success, error_message, created_at, run_id, cost_usd, skip_reasons)
select 'location', 1, (array['Dallas, TX', 'Houston, TX', 'Austin, TX', 'El Paso, TX', 'Lubbock, TX'])[1 + r.id % 5],
       'dentist', 'google_places_new', 240, 180, 262, 60, 60, r.state = 'done',
       case when r.state <> 'done' then '2 cells of the area were not resolved: HTTP 503' end, cast(r.created_at as timestamp),
       r.id, 2.2, '{"known": 31, "duplicate": 17, "outside_policy": 7, "closed": 5}'
  from scrape_runs r
 order by r.id;

insert into run_targets (run_id, number, target, query, radius_metres, state, log_id)
select l.run_id, 0, l.target, l.query, 16093, 'searched', l.id
  from scraping_logs l;

insert into search_areas (target_id, service, words, south, west, north, east, latitude, longitude, radius_metres)
select t.id, 'NEW', 'dentist', c.lat - 0.145, c.lon - 0.17, c.lat + 0.145, c.lon + 0.17, c.lat, c.lon, 16093
  from run_targets t
  join (values ('Dallas, TX', 32.78, -96.8), ('Houston, TX', 29.76, -95.37), ('Austin, TX', 30.27, -97.74),
               ('El Paso, TX', 31.77, -106.44), ('Lubbock, TX', 33.57, -101.87)) as c (city, lat, lon) on c.city = t.target;

insert into search_cells (run_id, target_id, south, west, north, east, state, pages, results, failure)
select t.run_id, t.id, a.south + (a.north - a.south) * y / 4, a.west + (a.east - a.west) * x / 4,
       a.south + (a.north - a.south) * (y + 1) / 4, a.west + (a.east - a.west) * (x + 1) / 4,
       case when t.run_id % 9 = 0 and x = 0 and y < 2 then 'unresolved' else 'complete' end, 1, 18,
       case when t.run_id % 9 = 0 and x = 0 and y < 2 then 'HTTP 503' end
  from run_targets t
  join search_areas a on a.target_id = t.id, generate_series(0, 3) x, generate_series(0, 3) y;

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
    (27, 'Corpus Christi', '78401', 27.80, -97.40), (28, 'Amarillo', '79101', 35.20, -101.84), (29, 'Tyler', '75701', 32.32, -95.30)),
made as (
    select n, p.*, 1 + n % 28 as day, n % 10 = 9 as bare, n % 3 = 0 as positioned, (n * 37) % 101 as score,
           (array['Cedar', 'Lone Star', 'Bluebonnet', 'Pecan', 'Mesquite', 'Rio', 'Hill Country', 'Gulf'])[1 + n % 8]
           || ' ' || (array['Dental', 'Family Clinic', 'Chiropractic', 'Physical Therapy', 'Orthodontics'])[1 + n % 5]
           || ' ' || n as name,
           (array['Dentist', 'Doctor', 'Chiropractor', 'Physiotherapist', 'Dentist'])[1 + n % 5] as category,
           'https://www.clinic' || n || '.example/' as website,
           to_char(now() at time zone 'UTC' - (1 + n % 28) * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from generate_series(1, :leads) n
      join places p on p.place = (n * 7 + n / 30) % 30)
insert into leads (client_id, company, email, phone, contact_first_name, contact_last_name, website_url, address, city, state,
                   zip_code, industry_category, source, compliance_status, compliance_checked, compliance_score,
                   compliance_issues, scraping_method, google_place_id, google_rating, geo_latitude, geo_longitude,
                   created_at, scraping_metadata)
select 1, name, case when not bare then 'front' || n || '@clinic' || n || '.example' end,
       '+1214' || lpad(cast(n % 10000000 as text), 7, '5'), case when n % 4 = 0 then 'Ana' end, case when n % 4 = 0 then 'Peña' end,
       website, n || ' Main St', city, 'TX', zip, category, 'google_places',
       case when bare then 'not scored' when score < 40 then 'most not found' when score < 70 then 'some not found' else 'most found' end,
       not bare, case when bare then 0 else score end,
       case when bare then 'TXC-2026.11 | Not scored: the website could not be read | 0 pages | ' || at || e'\nAutomated reading.\n'
       else 'TXC-2026.11 | ' || score || ' (' || greatest(0, score - 12) || '-' || least(100, score + 12) || ') | coverage 76% | 4 pages | ' || at || e'\n'
            || case when score < 70 then e'FAIL PRIV-NPP-LINK w9: no link to a notice of privacy practices.\n  Seen: / "Patient forms". Basis: 45 CFR 164.520(c)(3)(i).\n  Suggest: If HIPAA covers the practice, link its notice from the home page.\n' else '' end
            || case when score < 50 then e'PARTIAL PRIV-POLICY w5: a policy was found on one page only.\n  Seen: /contact. Basis: FTC Act, section 5.\n  Suggest: Link it from every page.\n' else '' end
            || case when n % 2 = 0 then e'FAIL TX-RECORDS-181105 w8: the posting on records is not whole.\n  Basis: Tex. Health & Safety Code 181.105 (HB 4224).\n  Suggest: Add one footer page with all three items.\n' else '' end
            || e'UNKNOWN TRACK-INTAKE w5: a tag manager decides in the browser.\nPages read: /, /about-us/, /contact/, /privacy\nAutomated reading of public pages on the date shown. Not legal advice and not a\nfinding that any law was broken; notices may exist elsewhere or offline.\n' end,
       'google_places_new', 'ChIJseed' || n, 3 + n % 20 / 10.0, lat + (n * 13 % 100 - 50) / 1500.0, lon + (n * 29 % 100 - 50) / 1500.0,
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
                   'coverage', 76, 'outcomes', jsonb_build_object('PRIV-NPP-LINK', case when score < 70 then 'FAIL w9' else 'PASS w9' end,
                       'PRIV-POLICY', case when score < 50 then 'PARTIAL w5' else 'PASS w5' end,
                       'TX-RECORDS-181105', case when n % 2 = 0 then 'FAIL w8' else 'NA w8' end,
                       'TLS-SITE', 'PASS w4', 'TRACK-INTAKE', 'UNKNOWN w5')) end)
  from made;
