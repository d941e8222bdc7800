-- Readings: projections of the ledger. They can be dropped and rebuilt, and a test proves the rebuilt ones equal the stored ones.

create table reading (
  id bigint generated always as identity primary key,
  subject uuid not null references subject,
  about text not null,
  kind text not null check (kind in ('duty', 'status', 'signal', 'indicator', 'card')),
  rule text not null,
  key text not null,
  content jsonb not null,
  state text,
  due timestamptz,
  level int,
  escalated_to text,
  owner_role text,
  owner_worker uuid,
  valid_from timestamptz,
  valid_to timestamptz,
  on_day date,
  -- From when to when, in recorded time, the readings said so. Any past day is a query, not a replay.
  recorded tstzrange not null,
  exclude using gist (subject with =, kind with =, rule with =, key with =, recorded with &&)
);
create index reading_now on reading (subject) where upper_inf(recorded);
create index reading_rule_now on reading (kind, rule) where upper_inf(recorded);
create index reading_due_now on reading (due) where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell');
create index reading_owner_now on reading (owner_worker) where upper_inf(recorded) and owner_worker is not null;
create index reading_then on reading using gist (subject, recorded);

-- How far each subject has been read, and the next moment at which time alone changes what is read.
create table subject_cursor (
  subject uuid primary key references subject,
  read_to timestamptz,
  next_at timestamptz,
  behind_since timestamptz
);
create index subject_cursor_next on subject_cursor (next_at) where next_at is not null;
create index subject_cursor_behind on subject_cursor (behind_since) where behind_since is not null;

-- Whose readings looked at whom, so that a fact about one refreshes the other. `naming`: at the facts of others that name them,
-- kept apart because a team is named by thousands and almost no rule looks.
create table depends (
  subject uuid not null references subject,
  on_subject uuid not null references subject,
  naming boolean not null,
  primary key (subject, on_subject, naming)
);
create index depends_on on depends (on_subject, naming);

-- Reach. A scope is 'unit:<id>', 'worker:<id>' or 'authority'. Read from facts; each row keeps its because.
create table subject_scope (
  source uuid not null,
  subject uuid not null references subject,
  scope text not null,
  because text not null,
  valid_from timestamptz not null,
  valid_to timestamptz
);
create index subject_scope_source on subject_scope (source);
create index subject_scope_subject on subject_scope (subject);
create index subject_scope_scope on subject_scope (scope, subject);

create table holder_scope (
  source uuid not null,
  holder uuid not null,
  scope text not null,
  because text not null,
  valid_from timestamptz not null,
  valid_to timestamptz
);
create index holder_scope_source on holder_scope (source);
create index holder_scope_holder on holder_scope (holder, scope);
