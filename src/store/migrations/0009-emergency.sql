-- Emergency packs: which were made, who was given one, what was read in it, whether it is gone. About files, not about anybody: facts about
-- the authority would be looked at by every child's readings. What was read of a child is an audit event like any other look.

create table emergency_pack (
  pack text primary key check (pack ~ '^[0-9a-f]{8}$'),
  made timestamptz not null,
  key text not null,
  file text not null,
  children int not null,
  left_out int not null,
  bytes bigint not null,
  sha256 text not null,
  -- Cleared away by the server because a newer one took its place.
  cleared timestamptz
);
create index emergency_pack_made on emergency_pack (made desc);

create table emergency_pack_event (
  id uuid primary key,
  pack text not null references emergency_pack,
  at timestamptz not null,
  what text not null check (what in ('handed', 'read', 'destroyed')),
  worker uuid not null references subject,
  -- Somebody without an account who read it, as they wrote their name. Null otherwise.
  reader text,
  children int
);
create index emergency_pack_event_pack on emergency_pack_event (pack, at);

grant select, insert, update on emergency_pack to sightline_engine;
grant select, insert on emergency_pack_event to sightline_engine;
alter table emergency_pack enable row level security;
alter table emergency_pack_event enable row level security;
create policy engine on emergency_pack to sightline_engine using (true) with check (true);
create policy engine on emergency_pack_event to sightline_engine using (true) with check (true);
