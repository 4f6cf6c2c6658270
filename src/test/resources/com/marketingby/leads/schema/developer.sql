-- A developer's database: half way between the two forms.
create table clients (id serial primary key, name varchar(255) not null);
create table users (id serial primary key, email varchar(255) not null unique, role varchar(50) default 'admin', client_id integer references clients (id));
create table leads (
    id serial primary key,
    company varchar(255) not null,
    source varchar(50),
    contact_email varchar(255),
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
    status varchar(50) default 'new',
    notes text,
    compliance_status varchar(20) default 'pending',
    google_place_id text,
    google_rating numeric,
    geo_latitude numeric,
    geo_longitude numeric,
    created_at timestamp default current_timestamp,
    updated_at timestamp default current_timestamp
);
create table encrypted_credentials (
    id serial primary key,
    service_name text not null,
    environment varchar(20) not null,
    credential_type varchar(100),
    encrypted_value text not null,
    encryption_key_id varchar(100) not null,
    expires_at timestamp,
    is_active boolean not null default true,
    created_at timestamp default current_timestamp,
    updated_at timestamp default current_timestamp,
    unique (id, environment)
);
create table playground (what text);
insert into clients (name) values ('Test Client');
insert into users (email, role, client_id) values ('dev@agency.example', 'super_admin', 1);
insert into leads (company, source, contact_email, email) values
    ('Clinic A', 'manual', 'old@a.example', 'new@a.example'), ('Clinic B', null, 'only@b.example', null), ('Clinic C', 'google', null, null);
insert into encrypted_credentials (service_name, environment, credential_type, encrypted_value, encryption_key_id, expires_at) values
    ('google_maps', 'production', 'api_key', '00:aa', 'k1', '2030-01-01'),
    ('google_maps', 'development', 'api_key', '00:bb', 'k2', null),
    (repeat('s', 300), 'production', 'token', '00:cc', 'k1', null),
    ('twilio', 'production', null, '00:dd', 'k1', null);
insert into playground values ('mine');
