-- The web application's database as it stood, with what happens in years of use.
create table clients (id serial primary key, name varchar(255) not null, email varchar(255), status varchar(20));
create table users (id serial primary key, email varchar(255) not null, password varchar(255) not null);
create table leads (
    id serial primary key,
    clinic_name varchar(255) not null,
    company varchar(255),
    lead_source varchar(50),
    contact_person varchar(255),
    contact_email varchar(300),
    contact_phone varchar(50),
    client_id integer,
    email varchar(255),
    phone varchar(20),
    contact_first_name varchar(100),
    contact_last_name varchar(100),
    website_url varchar(500),
    address text,
    city varchar(100),
    state varchar(50),
    zip_code varchar(10),
    industry_category varchar(100),
    industry_subcategory varchar(100),
    status varchar(50) not null default 'open',
    notes text default 'none',
    compliance_status varchar(50),
    compliance_checked boolean,
    scraping_method varchar(50),
    scraping_metadata jsonb,
    google_place_id varchar(255),
    google_rating numeric(2, 1),
    geo_latitude numeric,
    geo_longitude numeric,
    created_at timestamp default now(),
    updated_at timestamp default current_timestamp,
    hubspot_ref text not null default 'none'
);
create index idx_leads_status on leads (city);
create index leads_by_old_source on leads (lead_source);
create table scraping_logs (id serial primary key, target varchar(255), leads_found integer, api_calls integer, created_at timestamp default now());
create table encrypted_credentials (
    id serial primary key, service varchar(255), key_name varchar(255), encrypted_value text,
    description text, created_at timestamp default now(), updated_at timestamp);
create table invoices (id serial primary key, lead_id integer references leads (id), amount numeric not null);

create function touch() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger leads_touch before update on leads for each row execute function touch();
create view places_of_leads with (security_barrier = true) as select id, google_place_id from leads where google_place_id is not null;
create view distinct_places as select distinct google_place_id from places_of_leads;
comment on view distinct_places is 'for the map';
grant select on distinct_places to public;

insert into clients (name, email) values ('Lone Star Dental Group', 'office@lonestar.example'), ('Hill Country Vets', null);
insert into users (email, password) values ('ana@agency.example', 'x');
insert into leads (clinic_name, company, lead_source, contact_person, contact_email, contact_phone, client_id, email, phone, google_place_id, google_rating, updated_at) values
    ('Uptown Dental', null, 'google', 'Dr. Maria de la Cruz, DDS', 'front@uptown.example', '214-555-0100', 1, null, null, 'ChIJ1', 4.5, '2024-01-02 03:04:05.678901'),
    ('Oak Lawn Smiles', 'Oak Lawn Smiles PLLC', 'referral', 'John Q. Public', 'a@oak.example', '214-555-0101', 1, 'b@oak.example', '2145550199', 'ChIJ2', null, '2023-05-06'),
    ('Same Name Clinic', 'Same Name Clinic', null, null, null, null, null, null, null, null, 3.0, null),
    (repeat('Long ', 50), null, null, 'Front Desk / Billing', repeat('x', 280) || '@long.example', '+1 (214) 555-0100 extension 12345', 2, null, null, null, null, '2022-02-02'),
    ('', null, '', '', '', '', null, null, null, null, null, '2021-01-01'),
    ('O''Brien & Söhne "Zähne"', null, 'import', 'Cruz, Maria', null, null, null, null, null, null, null, '2020-01-01'),
    ('Two People Clinic', null, null, 'Ann Smith and Bob Jones', null, null, null, null, null, null, null, '2020-01-01'),
    ('Named Already', null, null, 'Maria Lopez', null, null, null, null, null, null, null, '2020-01-01');
update leads set contact_first_name = 'Mia', contact_last_name = 'Lopez' where clinic_name = 'Named Already';
insert into scraping_logs (target, leads_found, api_calls) values ('75201', 12, 3), (repeat('t', 255), null, null);
insert into encrypted_credentials (service, key_name, encrypted_value, updated_at) values
    ('google_maps', 'api_key', '00:11', '2024-01-01'), ('google_maps', 'api_key', '22:33', '2024-06-01'),
    ('google_maps', 'api_key', '44:55', null), ('stripe', 'secret', '66:77', '2024-01-01');
insert into invoices (lead_id, amount) values (1, 100), (2, 50);
