-- Files whose fact was cleared, waiting to be taken off the disk. Written in the same transaction as the clearing, so that a server
-- that dies between the two finishes when it is back.
create table file_to_remove (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  since timestamptz not null
);
grant select, insert on file_to_remove to sightline_keeper;
grant select, delete on file_to_remove to sightline_engine;
alter table file_to_remove enable row level security;
create policy keeper on file_to_remove to sightline_keeper using (true) with check (true);
create policy engine on file_to_remove to sightline_engine using (true);
