-- Words without a place are looked for in all of Texas, within its outline.
alter table search_areas add column texas boolean not null default false;
