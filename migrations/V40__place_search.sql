-- What covering an area needs beside its cells: what was asked for, what is still to be paid for, and what is known.

create table search_areas (
    target_id     bigint primary key references run_targets (id) on delete cascade,
    service       text not null check (service in ('NEW', 'LEGACY')),
    words         text not null,
    south         double precision not null,
    west          double precision not null,
    north         double precision not null,
    east          double precision not null,
    latitude      double precision,
    longitude     double precision,
    radius_metres double precision
);

comment on table search_areas is 'a circle where radius_metres is set, its bounds beside it; otherwise a rectangle';

alter table search_cells add column crowded boolean not null default false;
alter table search_cells add column wanted jsonb;
alter table search_cells add column failures integer not null default 0;

comment on column search_cells.crowded is 'known to hold more places than one search returns, before it was searched';
comment on column search_cells.wanted is 'place ids seen by free searches and not yet bought, page by page';

create table place_positions (
    place_id  text primary key,
    latitude  double precision not null,
    longitude double precision not null,
    given_at  timestamptz not null default now()
);

comment on table place_positions is 'places outside an area, so that they are not paid for again; for 30 days at most';

create table geocodes (
    text      text primary key,
    latitude  double precision not null,
    longitude double precision not null,
    south     double precision not null,
    west      double precision not null,
    north     double precision not null,
    east      double precision not null,
    address   text not null,
    partial   boolean not null,
    types     text[] not null,
    given_at  timestamptz not null default now()
);
