-- Sessions that began at an identity provider: what is needed to ask it, every minute, whether the person is still there.
create table session_provider (
  session uuid primary key references session on delete cascade,
  -- Sealed with a key the database does not hold.
  refresh bytea not null,
  checked timestamptz not null,
  -- Since when the provider has not answered; the session goes on, and the state of the installation says so.
  silent_since timestamptz
);

-- Logout messages already acted on, so that none works twice.
create table provider_logout (
  id text primary key,
  at timestamptz not null
);

grant select, insert, update, delete on session_provider, provider_logout to sightline_engine;
alter table session_provider enable row level security;
alter table provider_logout enable row level security;
create policy engine on session_provider to sightline_engine using (true) with check (true);
create policy engine on provider_logout to sightline_engine using (true) with check (true);
