-- Accounts: who may sign in, and how. Secrets are kept as hashes where they need only be compared, and only the engine's
-- login can read any of it: the application's login, the one pages read through, can neither see nor make an account.

create table account (
  id uuid primary key,
  -- Whom it signs in: a worker; a child or parent with an account of their own.
  person uuid not null unique references subject,
  -- As it was given, and folded so that Ash.K and ash.k are one.
  name text not null,
  folded text not null unique,
  -- Single sign-on: who the provider says it is.
  issuer text,
  subject text,
  -- argon2id with its parameters, or null: no password, and none will do.
  password text,
  password_set timestamptz,
  -- Time-based codes: the secret, and the last 30-second step a code was taken for, so that none is taken twice.
  codes_secret bytea,
  codes_step bigint,
  -- The handle a passkey is made for; says nothing about the person.
  handle bytea not null unique,
  -- Both factors are there: until then it can do nothing but finish being set up.
  ready timestamptz,
  disabled timestamptz,
  made timestamptz not null,
  made_by uuid,
  unique (issuer, subject)
);

create table account_passkey (
  id text primary key,
  account uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  made timestamptz not null,
  used timestamptz
);
create index account_passkey_account on account_passkey (account);

create table account_recovery (
  account uuid not null references account,
  code_hash bytea not null,
  used timestamptz,
  primary key (account, code_hash)
);

-- One-time links: the first administrator's, an invitation, a reset. The token is only ever a hash here.
create table account_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  purpose text not null check (purpose in ('first', 'join')),
  account uuid references account,
  made timestamptz not null,
  made_by uuid,
  expires timestamptz not null,
  used timestamptz,
  check ((purpose = 'first') = (account is null))
);
create index account_link_account on account_link (account);

-- Half-way through the door: the password was right and a code is wanted, a passkey has been asked for, a link is being followed.
create table door_pass (
  token_hash bytea primary key check (length(token_hash) = 32),
  purpose text not null,
  account uuid references account,
  held jsonb not null,
  expires timestamptz not null
);

-- Browsers an account has signed in from. They are throttled apart, so that nobody elsewhere can lock the person out.
create table account_device (
  token_hash bytea not null,
  account uuid not null references account,
  label text not null,
  made timestamptz not null,
  used timestamptz not null,
  primary key (account, token_hash)
);

-- Tries to come in, by who (a hash of the name, known or not) and from where. Two servers agree because it is here.
create table sign_in_try (
  who bytea not null,
  origin text not null,
  tries int not null,
  since timestamptz not null,
  last timestamptz not null,
  wait_until timestamptz not null,
  primary key (who, origin)
);

-- What was done to an account, for its person to be told at the next sign-in and to read afterwards.
create table account_notice (
  id uuid primary key,
  account uuid not null references account,
  at timestamptz not null,
  says text not null,
  shown timestamptz
);
create index account_notice_account on account_notice (account, at desc);

-- A form sent after the session had ended, kept until the same person is back or the time is over.
create table held_form (
  token_hash bytea primary key check (length(token_hash) = 32),
  person uuid not null,
  path text not null,
  body text not null,
  expires timestamptz not null
);

alter table session
  add column account uuid references account,
  -- 'demonstration', 'password and code', 'passkey', 'single sign-on'
  add column method text not null default 'demonstration',
  -- The provider's own name for the session, so that signing out there ends it here.
  add column sid text,
  add column idle_minutes int not null default 60,
  -- However busy: nothing lasts beyond this.
  add column ends timestamptz,
  add column device text not null default '';
create index session_worker_open on session (worker) where ended is null;
create index session_sid on session (sid) where sid is not null;

grant select, insert, update, delete on account, account_passkey, account_recovery, account_link, door_pass, account_device, sign_in_try, account_notice, held_form
  to sightline_engine;

alter table account enable row level security;
alter table account_passkey enable row level security;
alter table account_recovery enable row level security;
alter table account_link enable row level security;
alter table door_pass enable row level security;
alter table account_device enable row level security;
alter table sign_in_try enable row level security;
alter table account_notice enable row level security;
alter table held_form enable row level security;

create policy engine on account to sightline_engine using (true) with check (true);
create policy engine on account_passkey to sightline_engine using (true) with check (true);
create policy engine on account_recovery to sightline_engine using (true) with check (true);
create policy engine on account_link to sightline_engine using (true) with check (true);
create policy engine on door_pass to sightline_engine using (true) with check (true);
create policy engine on account_device to sightline_engine using (true) with check (true);
create policy engine on sign_in_try to sightline_engine using (true) with check (true);
create policy engine on account_notice to sightline_engine using (true) with check (true);
create policy engine on held_form to sightline_engine using (true) with check (true);
