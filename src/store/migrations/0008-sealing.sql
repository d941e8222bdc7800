-- Sealing: what was written is chained afterwards by a login of its own, the keeper. Writers never wait for the chain.
-- The keeper may seal, and may clear the body of a fact; it cannot write facts. The engine can write neither seals nor the queue.

-- What waits to be sealed, in the order it arrived. Filled by the database itself, so that no writer can forget.
create table unsealed (
  n bigint generated always as identity primary key,
  kind text not null check (kind in ('fact', 'audit')),
  id uuid not null,
  at timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- One link of the chain: which entries, in which order, the hash of each, and the head that binds them to everything before.
create table seal_batch (
  number bigint primary key check (number > 0),
  format int not null,
  sealed_at timestamptz not null,
  -- Everything recorded by this moment had been sealed before this seal. A fact in it recorded earlier came late.
  complete_to timestamptz,
  facts uuid[] not null,
  audits uuid[] not null,
  -- 32 bytes for each entry, facts first.
  leaves bytea not null,
  facts_to_date bigint not null,
  audits_to_date bigint not null,
  previous bytea not null check (length(previous) = 32),
  head bytea not null check (length(head) = 32),
  key text not null,
  signature bytea not null
);
alter table seal_batch alter column facts set storage external, alter column audits set storage external, alter column leaves set storage external;

-- Public keys of the servers that have sealed here. The same stand beside the heads, outside the database.
create table seal_key (
  key text primary key,
  public bytea not null,
  since timestamptz not null
);

-- How far sealing has come: one row. As-recorded answers are settled up to sealed_to.
create table seal_state (
  one boolean primary key default true check (one),
  sealed_to timestamptz,
  looked timestamptz,
  trouble text
);
insert into seal_state (one) values (true);

-- What was written before there was a chain is sealed first, in the order of recording.
insert into unsealed (kind, id, at) select 'fact', id, recorded from fact order by recorded, record, sequence;
insert into unsealed (kind, id, at) select 'audit', id, at from audit_event order by at, id;

create function queue_facts() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
  as $$ begin insert into unsealed (kind, id, at) select 'fact', id, recorded from arrived; return null; end $$;
create function queue_audits() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
  as $$ begin insert into unsealed (kind, id, at) select 'audit', id, at from arrived; return null; end $$;
revoke execute on function queue_facts(), queue_audits() from public;
create trigger queue_for_seal after insert on fact referencing new table as arrived for each statement execute function queue_facts();
create trigger queue_for_seal after insert on audit_event referencing new table as arrived for each statement execute function queue_audits();

grant usage on schema sightline to sightline_keeper;
grant select on subject, fact, fact_body, fact_link, audit_event, reading, subject_cursor, depends, draft, setting to sightline_keeper;
grant select, insert on seal_batch, seal_key to sightline_keeper;
grant select, update on seal_state to sightline_keeper;
grant select, delete on unsealed to sightline_keeper;
-- Expunging: a body and what quotes it.
grant delete on fact_body, fact_link, draft, reading to sightline_keeper;
grant update (recorded) on reading to sightline_keeper;
grant update (read_to, next_at, behind_since) on subject_cursor to sightline_keeper;
-- `folded` is in an index over readings, which the keeper reopens.
grant execute on function sightline_now(), same_people(uuid), folded(text) to sightline_keeper;

grant select on seal_batch, seal_key, seal_state, unsealed to sightline_engine;
grant select on seal_state to sightline_app;

alter table unsealed enable row level security;
alter table seal_batch enable row level security;
alter table seal_key enable row level security;
alter table seal_state enable row level security;

create policy keeper on unsealed to sightline_keeper using (true) with check (true);
create policy keeper on seal_batch to sightline_keeper using (true) with check (true);
create policy keeper on seal_key to sightline_keeper using (true) with check (true);
create policy keeper on seal_state to sightline_keeper using (true) with check (true);
create policy engine on unsealed for select to sightline_engine using (true);
create policy engine on seal_batch for select to sightline_engine using (true);
create policy engine on seal_key for select to sightline_engine using (true);
create policy engine on seal_state for select to sightline_engine using (true);
create policy anyone on seal_state for select to sightline_app using (true);

create policy keeper on subject for select to sightline_keeper using (true);
create policy keeper on fact for select to sightline_keeper using (true);
create policy keeper on fact_body to sightline_keeper using (true);
create policy keeper on fact_link to sightline_keeper using (true);
create policy keeper on audit_event for select to sightline_keeper using (true);
create policy keeper on reading to sightline_keeper using (true);
create policy keeper on subject_cursor to sightline_keeper using (true);
create policy keeper on draft to sightline_keeper using (true);

-- Holds and orders are few among millions, and are listed.
create index fact_keeping on fact (kind) where kind in ('legal-hold', 'expunge-order');
