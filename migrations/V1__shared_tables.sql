-- The tables shared with the web application. What exists is left as it is; the next migrations bring it up to these.
-- A table made here says so in its comment, and is then held to every column below.

do $$
declare
    missing text[] := array(
        select name from unnest(array['clients', 'users', 'leads', 'scraping_logs', 'encrypted_credentials',
            'subscription_plans', 'client_subscriptions', 'onboarding_records', 'service_agreements',
            'platform_access_tracking']) name
        where to_regclass(quote_ident(current_schema()) || '.' || name) is null);
begin
    perform set_config('lead_scraper.missing_tables', missing::text, true);
end $$;

create table if not exists clients (
    id                      serial primary key,
    name                    varchar(255) not null,
    company                 varchar(255),
    email                   varchar(255) unique,
    phone                   varchar(20),
    address                 text,
    city                    varchar(100),
    state                   varchar(50),
    zip_code                varchar(10),
    status                  varchar(50) default 'active',
    created_at              timestamp default current_timestamp,
    updated_at              timestamp default current_timestamp,
    description             text,
    business_hours          varchar(255),
    custom_work_status      varchar(50) default 'none',
    project_type            varchar(100),
    project_start_date      date,
    project_completion_date date,
    project_budget          numeric,
    hourly_rate             numeric,
    project_priority        varchar(20) default 'medium',
    stripe_customer_id      varchar(100),
    logo_filename           varchar(255),
    logo_url                varchar(500),
    logo_extracted_at       timestamp
);

create table if not exists users (
    id                    serial primary key,
    email                 varchar(255) not null unique,
    password_hash         varchar(255),
    first_name            varchar(100),
    last_name             varchar(100),
    created_at            timestamp default current_timestamp,
    updated_at            timestamp default current_timestamp,
    role                  varchar(50) default 'customer',
    client_id             integer references clients (id),
    timezone              varchar(50),
    language              varchar(10) default 'en',
    notifications_enabled boolean default true,
    profile_picture_url   text
);

create table if not exists leads (
    id                     serial primary key,
    client_id              integer references clients (id),
    company                varchar(255) not null,
    email                  varchar(255),
    phone                  varchar(20),
    contact_first_name     varchar(100),
    contact_last_name      varchar(100),
    website_url            varchar(500),
    address                text,
    city                   varchar(100),
    state                  varchar(50),
    zip_code               varchar(10),
    industry_category      varchar(100),
    industry_subcategory   varchar(100),
    source                 varchar(50),
    status                 varchar(50) default 'new',
    notes                  text,
    compliance_status      varchar(50) default 'pending',
    compliance_checked     boolean default false,
    compliance_score       integer default 0,
    compliance_issues      text,
    geographic_restriction varchar(50) default 'Texas',
    scraping_method        varchar(50),
    scraping_metadata      jsonb,
    google_place_id        text,
    google_rating          numeric,
    geo_latitude           numeric,
    geo_longitude          numeric,
    created_at             timestamp default current_timestamp,
    updated_at             timestamp default current_timestamp
);

create table if not exists scraping_logs (
    id              serial primary key,
    type            varchar(50),
    user_id         integer references users (id),
    client_id       integer references clients (id),
    target          varchar(255),
    query           text,
    scraping_method varchar(100),
    leads_found     integer,
    leads_saved     integer,
    results_count   integer,
    skipped_count   integer,
    api_calls       integer,
    success         boolean,
    error_message   text,
    errors          text,
    created_at      timestamp default current_timestamp
);

create table if not exists encrypted_credentials (
    id              serial primary key,
    service         varchar(255) not null,
    key_name        varchar(255) not null,
    encrypted_value text not null,
    description     text,
    created_at      timestamp default current_timestamp,
    updated_at      timestamp default current_timestamp,
    unique (service, key_name)
);

create table if not exists subscription_plans (
    id                serial primary key,
    name              varchar(255),
    description       text,
    stripe_product_id varchar(255),
    stripe_price_id   varchar(255),
    price             numeric(10, 2),
    billing_period    varchar(50),
    features          jsonb,
    is_active         boolean default true,
    setup_fee         numeric(10, 2),
    created_at        timestamp default current_timestamp,
    updated_at        timestamp default current_timestamp
);

create table if not exists client_subscriptions (
    id                     serial primary key,
    client_id              integer references clients (id),
    plan_id                integer references subscription_plans (id),
    status                 varchar(50) default 'active',
    start_date             date,
    end_date               date,
    auto_renew             boolean default true,
    custom_features        jsonb,
    stripe_subscription_id varchar(255),
    stripe_customer_id     varchar(255),
    current_period_start   timestamp,
    current_period_end     timestamp,
    created_at             timestamp default current_timestamp,
    updated_at             timestamp default current_timestamp
);

create table if not exists onboarding_records (
    id           serial primary key,
    client_id    integer references clients (id),
    step_name    varchar(255),
    status       varchar(50) default 'pending',
    completed_at timestamp,
    notes        text,
    created_at   timestamp default current_timestamp,
    updated_at   timestamp default current_timestamp
);

create table if not exists service_agreements (
    id             serial primary key,
    client_id      integer references clients (id),
    agreement_type varchar(100),
    agreement_text text,
    signed_at      timestamp,
    ip_address     varchar(50),
    user_agent     text,
    created_at     timestamp default current_timestamp
);

create table if not exists platform_access_tracking (
    id                serial primary key,
    client_id         integer references clients (id),
    platform_name     varchar(255),
    access_granted    boolean default false,
    access_granted_at timestamp,
    credentials_type  varchar(100),
    notes             text,
    created_at        timestamp default current_timestamp,
    updated_at        timestamp default current_timestamp
);

do $$
declare
    made text;
begin
    foreach made in array current_setting('lead_scraper.missing_tables')::text[] loop
        execute format('comment on table %I is %L', made, 'made by lead-scraper');
    end loop;
end $$;
