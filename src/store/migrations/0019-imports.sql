-- Files an authority is brought in from. What was written from them are facts, each with the row it came from; here is the work of
-- bringing: what was given, how far it has come, how each row fared, and what waits for a person.

create table import (
  -- Also the record that says it was given, signed off and taken back.
  id uuid primary key,
  series text not null,
  period text,
  worker uuid,
  made timestamptz not null,
  state text not null check (state in ('incoming', 'waiting', 'reading', 'writing', 'catching-up', 'done', 'failed', 'cancelled', 'taking-back', 'taken-back')),
  -- What is to be done next by the job: look only, write, or take back.
  wants text not null check (wants in ('look', 'write', 'take-back')),
  part real not null default 0,
  doing text not null default '',
  says text,
  files jsonb not null default '[]',
  asked jsonb not null default '{}',
  -- By table: rows read, and how they fared.
  tables jsonb not null default '[]',
  problems jsonb not null default '[]',
  looked timestamptz,
  written timestamptz,
  signed timestamptz,
  signed_by uuid
);
create index import_working on import (state) where state in ('waiting', 'reading', 'writing', 'catching-up', 'taking-back');

create table import_row (
  import uuid not null references import on delete cascade,
  at_table text not null,
  at_row int not null,
  fared text not null check (fared in ('written', 'amended', 'unchanged', 'refused', 'waiting')),
  subject uuid,
  primary key (import, at_table, at_row)
);
create index import_row_fared on import_row (import, at_table, fared);
create index import_row_subject on import_row (subject);

-- Rows and cells that were not taken, and what waits for somebody to decide.
create table import_trouble (
  id bigint generated always as identity primary key,
  import uuid not null references import on delete cascade,
  kind text not null check (kind in ('row', 'cell', 'who', 'differs', 'gone')),
  at_table text,
  at_row int,
  at_column text,
  why text not null,
  -- What a decision about it is kept under: the child's number, the record and what the file says of it, the record that is gone.
  key text,
  subject uuid,
  detail jsonb
);
create index import_trouble_of on import_trouble (import, kind, id);
create index import_trouble_subject on import_trouble (subject);

-- What somebody decided, once for every later file of the series.
create table import_decision (
  series text not null,
  kind text not null check (kind in ('who', 'differs', 'gone')),
  key text not null,
  answer text not null check (answer in ('same', 'new', 'file', 'ours', 'withdraw', 'keep')),
  subject uuid,
  by uuid not null,
  at timestamptz not null,
  primary key (series, kind, key)
);

-- Which facts came from which row. Read from the facts, and kept so that a row's facts, and a series' records, are found at once.
create table brought (
  fact uuid primary key,
  record uuid not null,
  step text not null,
  subject uuid not null,
  import uuid not null,
  series text not null,
  period text not null,
  at_table text not null,
  at_row int not null
);
create index brought_import on brought (import, at_table, at_row);
create index brought_series on brought (series, period);
create index brought_subject on brought (subject);

-- Those an import wrote about who have not been read yet. Nobody is told one by one of what was owed before the files came.
create table import_unread (
  subject uuid primary key references subject,
  import uuid not null
);

grant select, insert, update, delete on import, import_row, import_trouble, import_decision, brought, import_unread to sightline_engine;
-- What waits quotes a record, and goes with an order to clear it.
grant select, delete on import_trouble to sightline_keeper;
grant usage on all sequences in schema sightline to sightline_engine;
