-- Browsers that a home’s manager made the home’s, and PINs that open a short session there and nowhere else. Only the engine's
-- login can read any of it: the application's login, the one pages read through, can neither see nor make one.

create table tablet (
  id uuid primary key,
  -- What the browser brings, kept only as a hash.
  token_hash bytea not null unique check (length(token_hash) = 32),
  home uuid not null references subject,
  -- What people of the home call it: 'Kitchen'.
  name text not null,
  made timestamptz not null,
  made_by uuid not null references subject,
  ended timestamptz,
  ended_by uuid references subject
);
create index tablet_home on tablet (home) where ended is null;

create table tablet_pin (
  tablet uuid not null references tablet,
  person uuid not null references subject,
  -- argon2id with its parameters.
  hash text not null,
  set_at timestamptz not null,
  -- When the person last signed in on this tablet in full. A PIN is good for a while after that and no longer.
  proved timestamptz not null,
  -- Wrong tries in a row, counted before a PIN is looked at. Signing in in full begins again.
  tries int not null default 0,
  primary key (tablet, person)
);
create index tablet_pin_person on tablet_pin (person);

-- Sessions begun on a tablet end with it.
alter table session add column tablet uuid references tablet;
create index session_tablet on session (tablet) where tablet is not null and ended is null;

grant select, insert, update, delete on tablet, tablet_pin to sightline_engine;
alter table tablet enable row level security;
alter table tablet_pin enable row level security;
create policy engine on tablet to sightline_engine using (true) with check (true);
create policy engine on tablet_pin to sightline_engine using (true) with check (true);
