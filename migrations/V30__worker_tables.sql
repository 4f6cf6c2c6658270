-- The worker's own tables: what lies between the steps. A row is claimed while claimed_by is set; deleting a dead
-- worker's row frees all its claims at once, and `claims` counts them, so that a late settlement is recognised.

create table scrape_runs (
    id             bigint generated always as identity primary key,
    client_id      integer references clients (id),
    user_id        integer references users (id),
    type           text not null check (type in ('individual', 'location', 'keyword')),
    job_name       text,
    window_start   timestamptz,
    fingerprint    text not null,
    parameters     jsonb not null,
    state          text not null default 'running' check (state in ('running', 'stopping', 'stopped', 'budget_reached', 'failed', 'done')),
    reason         text,
    calls          integer not null default 0,
    billable_calls integer not null default 0,
    cost_micros    bigint not null default 0,
    created_at     timestamptz not null default now(),
    closed_at      timestamptz
);

comment on column scrape_runs.cost_micros is 'list price of the reserved calls in millionths of a US dollar';
create unique index scrape_runs_once_per_window on scrape_runs (client_id, job_name, window_start) nulls not distinct
    where window_start is not null;
create index scrape_runs_open on scrape_runs (created_at) where state in ('running', 'stopping', 'stopped', 'budget_reached');

create table scrape_workers (
    id          uuid primary key,
    run_id      bigint references scrape_runs (id) on delete cascade,
    host        text not null,
    pid         bigint not null,
    started_at  timestamptz not null default now(),
    alive_until timestamptz not null
);

create index scrape_workers_run on scrape_workers (run_id);

alter table scraping_logs add column if not exists run_id bigint;
alter table scraping_logs add column if not exists cost_usd numeric(12, 6);
alter table scraping_logs add column if not exists skip_reasons jsonb;
create index if not exists idx_scraping_logs_run_id on scraping_logs (run_id);

create table run_targets (
    id            bigint generated always as identity primary key,
    run_id        bigint not null references scrape_runs (id) on delete cascade,
    number        integer not null,
    target        text not null,
    query         text,
    near          text,
    radius_metres double precision,
    state         text not null default 'open' check (state in ('open', 'searching', 'searched', 'failed')),
    latitude      double precision,
    longitude     double precision,
    failure       text,
    log_id        integer references scraping_logs (id) on delete set null,
    claimed_by    uuid references scrape_workers (id) on delete set null,
    claims        integer not null default 0,
    unique (run_id, number)
);

create index run_targets_claimed on run_targets (claimed_by) where claimed_by is not null;

create table search_cells (
    id             bigint generated always as identity primary key,
    run_id         bigint not null references scrape_runs (id) on delete cascade,
    target_id      bigint not null references run_targets (id) on delete cascade,
    parent_id      bigint references search_cells (id) on delete cascade,
    south          double precision not null,
    west           double precision not null,
    north          double precision not null,
    east           double precision not null,
    place_type     text,
    state          text not null default 'open' check (state in ('open', 'complete', 'split', 'saturated', 'unresolved')),
    page_token     text,
    token_ready_at timestamptz,
    pages          integer not null default 0,
    results        integer not null default 0,
    failure        text,
    claimed_by     uuid references scrape_workers (id) on delete set null,
    claims         integer not null default 0
);

create index search_cells_open on search_cells (run_id, id) where state = 'open';
create index search_cells_target on search_cells (target_id);
create index search_cells_claimed on search_cells (claimed_by) where claimed_by is not null;

create table place_calls (
    id           bigint generated always as identity primary key,
    run_id       bigint not null references scrape_runs (id) on delete cascade,
    target_id    bigint references run_targets (id) on delete cascade,
    kind         text not null,
    billable     boolean not null,
    price_micros bigint not null,
    outcome      text,
    reserved_at  timestamptz not null default now(),
    settled_at   timestamptz
);

create index place_calls_target on place_calls (target_id);
create index place_calls_run on place_calls (run_id);

create table client_spending (
    client_id   integer references clients (id),
    day         date not null,
    cost_micros bigint not null default 0,
    unique nulls not distinct (client_id, day)
);

create table sites (
    site       text primary key,
    visit_id   bigint,
    visited_at timestamptz,
    not_before timestamptz not null default now(),
    claimed_by uuid references scrape_workers (id) on delete set null,
    claims     integer not null default 0
);

create index sites_claimed on sites (claimed_by) where claimed_by is not null;

create table site_visits (
    id         bigint generated always as identity primary key,
    site       text not null references sites (site) on delete cascade,
    visited_at timestamptz not null default now(),
    outcome    text not null,
    reason     text,
    pages_read integer not null,
    pages      jsonb not null,
    contacts   jsonb,
    evidence   jsonb,
    moved_to   text,
    moved_site text references sites (site) on delete set null,
    took_ms    integer not null
);

comment on column site_visits.moved_site is 'the site that this one redirects to, where that may be visited in its place';

create index site_visits_site on site_visits (site, visited_at);
alter table sites add foreign key (visit_id) references site_visits (id) on delete set null;

create table candidates (
    id         bigint generated always as identity primary key,
    run_id     bigint not null references scrape_runs (id) on delete cascade,
    target_id  bigint not null references run_targets (id) on delete cascade,
    client_id  integer,
    place_id   text,
    known      boolean not null default false,
    place      jsonb,
    website    text,
    site       text,
    moves      smallint not null default 0,
    visit_id   bigint references site_visits (id) on delete set null,
    state      text not null default 'found' check (state in ('found', 'described', 'visited', 'done')),
    outcome    text check ((outcome is null) = (state <> 'done')),
    reason     text,
    lead_id    integer references leads (id) on delete set null,
    claimed_by uuid references scrape_workers (id) on delete set null,
    claims     integer not null default 0,
    unique (target_id, place_id)
);

comment on column candidates.moves is 'how many redirects to another site were followed for it';
comment on column candidates.known is 'whether the client had the place as a lead when it was found';
create index candidates_open on candidates (run_id, state, id) where state <> 'done';
create index candidates_place on candidates (run_id, place_id);
create index candidates_of_place on candidates (place_id);
create index candidates_site on candidates (site) where state = 'described';
create index candidates_claimed on candidates (claimed_by) where claimed_by is not null;

create table suppressions (
    id         bigint generated always as identity primary key,
    client_id  integer references clients (id),
    kind       text not null check (kind in ('site', 'email', 'phone', 'place')),
    value      text not null,
    reason     text,
    created_at timestamptz not null default now(),
    unique nulls not distinct (client_id, kind, value)
);
