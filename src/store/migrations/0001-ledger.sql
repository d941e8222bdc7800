-- The ledger: what people wrote. Append-only by privilege: nobody but the owner could change a row, and nothing runs as the owner after start.

create table setting (
  key text primary key,
  value jsonb not null
);
comment on table setting is 'Facts about this installation (pack, demonstration, the demonstration''s clock). Never about a person.';

create table subject (
  id uuid primary key,
  about text not null check (about in ('child', 'adult', 'home', 'household', 'worker', 'team', 'agency', 'authority')),
  since timestamptz not null
);

create table fact (
  id uuid primary key,
  record uuid not null,
  sequence int not null check (sequence > 0),
  subject uuid not null references subject,
  about text not null,
  kind text not null,
  version int not null check (version > 0),
  step text not null,
  act text not null check (act in ('step', 'amend', 'withdraw')),
  amends int check ((act = 'amend') = (amends is not null)),
  happened jsonb not null,
  learned jsonb not null,
  recorded timestamptz not null,
  author uuid,
  event uuid,
  sensitivity text not null check (sensitivity in ('ordinary', 'restricted')),
  body_hash bytea not null check (length(body_hash) = 32),
  unique (record, sequence)
);
comment on column fact.body_hash is 'SHA-256 of salt followed by the body''s UTF-8 text. The envelope outlives the body.';
create index fact_by_subject on fact (subject, recorded);

-- The body stands apart, so that it can one day be cleared by law while the envelope and its place in the order stay.
create table fact_body (
  fact uuid primary key references fact,
  subject uuid not null,
  about text not null,
  sensitivity text not null,
  salt bytea not null check (length(salt) = 16),
  body text not null
);
create index fact_body_by_subject on fact_body (subject);

-- Which other subjects a fact names. Read only by the engine: mentioning a person gives nobody reach to anything.
create table fact_link (
  fact uuid not null references fact,
  subject uuid not null references subject,
  as_field text not null,
  primary key (fact, subject, as_field)
);
create index fact_link_by_subject on fact_link (subject);

-- Joins of two people into one are few; every reading asks whether there is one.
create index fact_same_person on fact (subject) where kind = 'same-person';
