-- Reach in full. What opens (posts, allocation, shares, releases) and what shuts out (bars, restrictions, hidden addresses) are both
-- read from facts; here PostgreSQL compares them with whoever holds the session. What opens is permissive policies, what shuts out
-- is restrictive ones, so nothing that opens can get past it.

-- Everything asked of one statement is asked of one moment, so that no boundary in time can fall between two parts of a policy.
create or replace function sightline_now() returns timestamptz
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select statement_timestamp() + coalesce((select (value #>> '{}')::bigint from setting where key = 'clock-offset-ms'), 0) * interval '1 millisecond' $$;

-- What particular people are let into or kept from. Read from facts by the same walk as everything else; `source` is whose walk.
create table reach_exception (
  source uuid not null references subject,
  subject uuid not null references subject,
  -- bar: person never sees subject. withhold: a record (or these record types), and every reading that quotes it, is kept from
  -- person, or (null) from all without a grant. release: person may read the record. grant: person sees what is withheld from all.
  does text not null check (does in ('bar', 'withhold', 'release', 'grant')),
  person uuid,
  record uuid,
  -- Whose record it is: a reading about a mother may quote her child's.
  of_subject uuid not null,
  kinds text[] not null default '{}',
  quotes text[] not null default '{}',
  because text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  check (does = 'withhold' or person is not null)
);
create index reach_exception_source on reach_exception (source);
create index reach_exception_person on reach_exception (person, does) where person is not null;
create index reach_exception_withheld on reach_exception (subject) where does = 'withhold';

-- Everything about these is for those with a grant: they are in nobody's scope, and whoever sees all does not see them.
-- Pages may read the key and nothing else, so that a policy can look a subject up without the list of them being there to read.
create table closed_subject (
  subject uuid primary key references subject,
  key bigint not null generated always as (uuid_hash_extended(subject, 0)) stored
);
create index closed_subject_key on closed_subject (key);
-- Those of whom something is withheld from somebody: of all others nothing more need be asked.
create table partly_withheld (
  subject uuid primary key references subject,
  key bigint not null generated always as (uuid_hash_extended(subject, 0)) stored
);
create index partly_withheld_key on partly_withheld (key);

drop index subject_scope_subject;
create index subject_scope_subject on subject_scope (subject, scope);
-- A list for somebody with few children starts from the children.
drop index reading_now;
create index reading_now on reading (subject, kind, rule) where upper_inf(recorded);

-- A worker in a post knows what the organisation is made of. Whoever was in one when this came keeps it.
insert into holder_scope (source, holder, scope, because, valid_from, valid_to)
  select distinct source, holder, 'post', because, valid_from, valid_to from holder_scope where scope = 'worker:' || holder;

-- The functions that follow are the only way from a session to what it may see. Their bodies are bound to their tables when they
-- are made, so no search path of the caller can lead them elsewhere.

-- Every scope the session holds now. Shares, openings and grants are given to a person by name, so they are held by that person
-- and not by whoever covers for them, and only while they are in a post.
create function my_scopes() returns text[] language sql stable security definer
begin atomic
  select coalesce(array_agg(h.scope) || array['shared:' || min(me.worker::text), 'opened:' || min(me.worker::text), 'grant:' || min(me.worker::text)], '{}')
  from (select session_worker() as worker, sightline_now() as now offset 0) me join holder_scope h on h.holder = me.worker
  where h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now);
end;

create function in_post() returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from (select session_worker() as worker, sightline_now() as now offset 0) me join holder_scope h on h.holder = me.worker
    where h.scope = 'post' and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now));
end;

create or replace function sees_all() returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from (select session_worker() as worker, sightline_now() as now offset 0) me join holder_scope h on h.holder = me.worker
    where h.scope = 'authority' and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now));
end;

-- Figures without names: whoever sees all, and those who see counts only.
create function sees_counts() returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from (select session_worker() as worker, sightline_now() as now offset 0) me join holder_scope h on h.holder = me.worker
    where h.scope in ('authority', 'counts') and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now));
end;

-- Members of an indicator as numbers, for those who see counts only: by day, and neither whose nor from which record.
create function counted(wanted text, from_day date, to_day date, at timestamptz) returns table (on_day date, counted text, n int) language sql stable security definer
begin atomic
  select r.on_day, r.state, count(*)::int from reading r where r.kind = 'indicator' and r.rule = wanted and r.on_day between from_day and to_day
    and case when at is null then upper_inf(r.recorded) else r.recorded @> at end and sees_counts() and not sees_all() group by r.on_day, r.state;
end;

-- Subjects this session never sees, whatever it holds. What shuts out holds from the moment it is written, whichever clock is ahead.
create function my_bars() returns uuid[] language sql stable security definer
begin atomic
  select coalesce(array_agg(e.subject), '{}') from (select session_worker() as worker, sightline_now() as now offset 0) me
    join reach_exception e on e.person = me.worker and e.does = 'bar' and (e.valid_to is null or e.valid_to > me.now);
end;

-- Records, and whole subjects, of which this session may see what is restricted.
create function my_grants() returns uuid[] language sql stable security definer
begin atomic
  select coalesce(array_agg(coalesce(e.record, e.of_subject)), '{}') from (select session_worker() as worker, sightline_now() as now offset 0) me
    join reach_exception e on e.person = me.worker and e.does = 'grant' and e.valid_from <= me.now and (e.valid_to is null or e.valid_to > me.now);
end;

-- What was released to this session's person or their agency: records, and whom they are about.
create function my_releases() returns table (record uuid, subject uuid) language sql stable security definer
begin atomic
  select e.record, e.subject from (select session_worker() as worker, sightline_now() as now, my_scopes() as scopes offset 0) me
    join reach_exception e on e.does = 'release' and e.valid_from <= me.now and (e.valid_to is null or e.valid_to > me.now)
      and e.person in (select me.worker union all select split_part(s, ':', 2)::uuid from unnest(me.scopes) s where s like 'shared:%');
end;
create function my_released_facts() returns uuid[] language sql stable security definer
begin atomic select coalesce(array_agg(f.id), '{}') from my_releases() r join fact f on f.record = r.record and f.subject = r.subject; end;
create function my_released_subjects() returns uuid[] language sql stable security definer
begin atomic select coalesce(array_agg(r.subject), '{}') from my_releases() r; end;

-- Whether a fact is withheld from this session: restricted by its nature, by a decision, or because it says where somebody lives.
create function withheld_fact(wanted uuid) returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from (select session_worker() as worker, sightline_now() as now, my_grants() as grants offset 0) me, fact f
    where f.id = wanted and (f.sensitivity <> 'ordinary' and f.record <> all(me.grants) and f.subject <> all(me.grants)
      or exists (select 1 from reach_exception w where w.does = 'withhold' and w.subject = f.subject and (w.record = f.record or f.kind = any(w.kinds))
        and (w.person = me.worker or w.person is null and w.of_subject <> all(me.grants) and (w.record is null or w.record <> all(me.grants)))
        and (w.valid_to is null or w.valid_to > me.now))));
end;
-- Whether a reading is: it quotes something that is.
create function withheld_reading(wanted bigint) returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from (select session_worker() as worker, sightline_now() as now, my_grants() as grants offset 0) me, reading r
    join reach_exception w on w.does = 'withhold' and w.subject = r.subject
    where r.id = wanted and (w.person = me.worker or w.person is null and w.of_subject <> all(me.grants) and (w.record is null or w.record <> all(me.grants)))
      and (w.valid_to is null or w.valid_to > me.now)
      and exists (select 1 from unnest(w.quotes) q where strpos(r.key, q) > 0 or strpos(r.content::text, q) > 0));
end;

-- The child this session belongs to, when a child signed in.
create function my_own_child() returns uuid language sql stable security definer
begin atomic select s.id from subject s where s.id = session_worker() and s.about = 'child'; end;

-- Whether nobody has written about somebody yet. An id is unguessable, so this tells a writer only of the id they made.
create function nobody_yet(wanted uuid) returns boolean language sql stable security definer
begin atomic select session_worker() is not null and not exists (select 1 from subject s where s.id = wanted); end;

drop function why_reach(uuid);
-- Why the session can see a subject: every scope they share, and what was released to it. Nothing when it cannot.
create function why_reach(wanted uuid) returns table (scope text, held_because text, theirs_because text) language sql stable security definer
begin atomic
  with me as materialized (select session_worker() as worker, sightline_now() as now, my_scopes() as scopes)
  select h.scope, h.because, s.because from me join holder_scope h on h.holder = me.worker and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now)
    join subject_scope s on s.scope = h.scope and s.subject = wanted and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)
    where wanted <> all(my_bars())
  union all
  select s.scope, s.because, s.because from me join subject_scope s on s.subject = wanted and s.scope = any(me.scopes) and split_part(s.scope, ':', 1) in ('shared', 'opened', 'grant')
      and split_part(s.scope, ':', 2) = me.worker::text and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)
    where wanted <> all(my_bars())
  union all
  select h.scope, h.because, 'everyone the authority works with' from me join holder_scope h on h.holder = me.worker and h.scope = 'authority'
      and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now)
    where wanted <> all(my_bars()) and not exists (select 1 from closed_subject c where c.subject = wanted)
  union all
  select 'released', 'release', 'release' from me where wanted = any(my_released_subjects()) and wanted <> all(my_bars());
end;

revoke execute on all functions in schema sightline from public;
grant execute on function sightline_now(), session_worker(), my_scopes(), in_post(), sees_all(), sees_counts(), counted(text, date, date, timestamptz), my_bars(), my_grants(), my_released_facts(), withheld_fact(uuid), withheld_reading(bigint),
  my_released_subjects(), my_own_child(), nobody_yet(uuid), why_reach(uuid), same_people(uuid) to sightline_app, sightline_report, sightline_engine;
drop function reach() cascade;

-- Privileges. Settings are about the installation, not about people, and pages have no need to read them as themselves.
grant select, insert, update, delete on reach_exception, closed_subject, partly_withheld to sightline_engine;
grant select on subject_scope to sightline_app;
grant select (key) on closed_subject, partly_withheld to sightline_app;
revoke select on setting from sightline_app, sightline_report;
revoke select on reading from sightline_report;
grant select (about, kind, rule, state, due, level, escalated_to, owner_role, valid_from, valid_to, on_day, recorded) on reading to sightline_report;

alter table reach_exception enable row level security;
alter table closed_subject enable row level security;
alter table partly_withheld enable row level security;
alter table subject_scope enable row level security;
alter table holder_scope enable row level security;
create policy engine on reach_exception to sightline_engine using (true) with check (true);
create policy engine on closed_subject to sightline_engine using (true) with check (true);
create policy engine on partly_withheld to sightline_engine using (true) with check (true);
create policy key_only on closed_subject for select to sightline_app using (true);
create policy key_only on partly_withheld for select to sightline_app using (true);
create policy engine on subject_scope to sightline_engine using (true) with check (true);
create policy engine on holder_scope to sightline_engine using (true) with check (true);

drop policy if exists reached on subject;
drop policy if exists reached on fact;
drop policy if exists reached on fact_body;
drop policy if exists reached on reading;
drop policy if exists reached on subject_cursor;
drop policy if exists reached on audit_event;
drop policy if exists mine on draft;
drop policy if exists concern on draft;

-- The scopes a session shares with subjects: what every other policy looks in.
create policy held on subject_scope for select to sightline_app using (
  scope = any((select my_scopes())::text[]) and tstzrange(valid_from, valid_to) @> (select sightline_now()) and subject <> all((select my_bars())::uuid[]));

do $make$
declare
  -- %1$s is the column that says whom the row is about.
  reached text := '(exists (select 1 from subject_scope s where s.subject = %1$s)
    or (select sees_all()) and not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(%1$s, 0)))';
  known text := '(%2$s in (''home'', ''team'', ''agency'', ''authority'', ''worker'') and (select in_post()))';
  released text := '%1$s = any((select my_released_subjects())::uuid[])';
  own text := '%1$s = (select session_worker())';
  unrestricted text := '(not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(%1$s, 0)) or not %2$s)';
  t text;
begin
  foreach t in array array['subject', 'fact', 'fact_body', 'reading', 'subject_cursor', 'audit_event', 'draft'] loop
    execute format('create policy barred on %I as restrictive for select to sightline_app using (%s <> all((select my_bars())::uuid[]))',
      t, case t when 'subject' then 'id' when 'audit_event' then 'coalesce(subject, actor)' else 'subject' end);
  end loop;

  execute format('create policy reached on subject for select to sightline_app using (' || known || ' or ' || reached || ' or ' || released || ' or ' || own || ')',
    'subject.id', 'subject.about');

  execute format('create policy reached on fact for select to sightline_app using (' || known || ' or ' || reached || '
    or id = any((select my_released_facts())::uuid[]))', 'fact.subject', 'fact.about');
  execute format('create policy withheld on fact as restrictive for select to sightline_app using (
    (sensitivity = ''ordinary'' or not withheld_fact(id)) and ' || unrestricted || ')', 'fact.subject', 'withheld_fact(id)');
  execute format('create policy reached on fact_body for select to sightline_app using (' || known || ' or ' || reached || '
    or fact = any((select my_released_facts())::uuid[]))', 'fact_body.subject', 'fact_body.about');
  execute format('create policy withheld on fact_body as restrictive for select to sightline_app using (
    (sensitivity = ''ordinary'' or not withheld_fact(fact)) and ' || unrestricted || ')', 'fact_body.subject', 'withheld_fact(fact)');

  -- Of readings, whoever was let read a record sees only whose it is; a person signed in as themself sees their own card.
  execute format('create policy reached on reading for select to sightline_app using (' || known || ' or ' || reached || '
    or kind = ''card'' and (' || released || ' or ' || own || '))', 'reading.subject', 'reading.about');
  execute format('create policy withheld on reading as restrictive for select to sightline_app using (' || unrestricted || ')', 'reading.subject', 'withheld_reading(id)');
  create policy counted on reading for select to sightline_report using ((select sees_counts()));

  execute format('create policy reached on subject_cursor for select to sightline_app using (' || reached || ')', 'subject_cursor.subject');

  -- A draft is its author''s, about somebody within reach or about somebody new. An unfinished concern is also shown, once its time
  -- has come, to those who can reach the child.
  execute format('create policy mine on draft to sightline_app using (author = (select session_worker()))
    with check (author = (select session_worker()) and (' || reached || ' or (select in_post()) and (about in (''home'', ''team'', ''worker'')
      or about in (''child'', ''adult'') and nobody_yet(subject))))', 'draft.subject');
  execute format('create policy concern on draft for select to sightline_app using (concern_from <= (select sightline_now()) and ' || reached || ')', 'draft.subject');

  -- A child may see who has looked at their record. Others see it of those within their reach, and everybody sees their own looks.
  execute format('create policy reached on audit_event for select to sightline_app using (
    actor = (select session_worker()) or ' || reached || ' or subject = (select my_own_child()))', 'audit_event.subject');
end $make$;
create policy barred_writing on draft as restrictive for insert to sightline_app with check (subject <> all((select my_bars())::uuid[]));

-- A draft may be about somebody nobody has written about yet.
alter table draft drop constraint draft_subject_fkey;
