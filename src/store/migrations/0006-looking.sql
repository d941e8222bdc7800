-- Looking is recorded: at what level, found by whom, and what about it is worth a person's attention.

-- How much of a person was shown: their record opened, a line in a list, the index card, a file that left. Null: no person.
alter table audit_event add column level text check (level in ('record', 'list', 'card', 'file'));
-- The alert job reads only what is new.
create index audit_by_time on audit_event (at);

-- Whether the person signed in holds a scope that is about no subject: 'index' (may find index cards), 'access-review'.
-- Read from the roles of their posts like every other scope, so the database need not trust the page that asks.
create function holds(wanted text) returns boolean
  language sql stable security definer
begin atomic select wanted = any(my_scopes()); end;

-- Names as they are searched: without accents, capitals or apostrophes. 'Siân O’Neill-Wren' is 'sian oneill wren'.
-- Marked immutable so that it can be indexed: true while the dictionary it names is not edited, and PostgreSQL ships that.
create function folded(words text) returns text
  language sql immutable strict parallel safe
  as $$ select btrim(regexp_replace(translate(translate(lower(public.unaccent('public.unaccent'::regdictionary, words)),
        '’‘''`´', ''), '-‐–—.,', '      '), '\s+', ' ', 'g')) $$;

-- Kept with the card, since folding a name costs more than comparing a hundred.
alter table reading add column found_by text generated always as (
  case when kind = 'card' and about in ('child', 'adult') then sightline.folded((content ->> 'name') || ' ' || coalesce(content ->> 'full', '')) end) stored;
create index reading_found_by_name on reading using gin (found_by gin_trgm_ops) where kind = 'card' and about in ('child', 'adult') and upper_inf(recorded);
create index reading_found_by_birth on reading ((content ->> 'born'))
  where kind = 'card' and about in ('child', 'adult') and upper_inf(recorded);

-- The team that works with a child, or with a child an adult belongs to. Never the home: that is where a child lives.
create function known_to(person uuid) returns uuid
  language sql stable set search_path = sightline, pg_temp
  as $$ with whose as (
          select person as child union all
          select (content -> 'detail' ->> 'child')::uuid from reading
          where subject = person and kind = 'status' and rule = 'related-to' and upper_inf(recorded)
            and valid_from <= sightline_now() and (valid_to is null or valid_to > sightline_now()))
        select (r.content -> 'detail' ->> 'team')::uuid from whose w join reading r on r.subject = w.child
        where r.kind = 'status' and r.rule in ('allocated', 'with-front-door') and upper_inf(r.recorded) and r.content -> 'detail' ->> 'team' is not null
          and r.valid_from <= sightline_now() and (r.valid_to is null or r.valid_to > sightline_now())
        order by r.rule, (r.content -> 'detail' ->> 'role') = 'social-worker' desc nulls last limit 1 $$;

-- Whether somebody's index card is kept from whoever searches: they are barred from them, or everything about them is restricted.
create function hidden_from_index(person uuid, looker uuid) returns boolean
  language sql stable
begin atomic
  select exists (select 1 from reach_exception e where e.does = 'bar' and e.person = looker and e.subject = hidden_from_index.person
      and e.valid_from <= sightline_now() and (e.valid_to is null or e.valid_to > sightline_now()))
    or exists (select 1 from closed_subject c where c.subject = hidden_from_index.person)
      and not exists (select 1 from subject_scope s where s.subject = hidden_from_index.person and s.scope = 'grant:' || looker
        and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now()));
end;

-- Index cards: the name, the birthday and who knows them, of anybody in the authority, for whoever may look so that nobody is
-- recorded twice. Text operators are not leakproof, so under a policy a search would read every row: this is the one place that
-- searches, it joins nothing but what it may show, and what it shows is noted in the same call. At most 50, nearest first.
-- Kept out of it: those kept from this person, and those restricted as a whole.
create function find_people(wanted text, born_on date, one uuid)
  returns table (subject uuid, about text, name text, full_name text, born date, team uuid)
  language plpgsql volatile security definer set search_path = sightline, pg_temp
as $$
#variable_conflict use_column
declare
  me uuid := session_worker();
  seat uuid := (select s.id from session s where s.token_hash = sha256(convert_to(coalesce(current_setting('sightline.session', true), ''), 'UTF8')));
  words text[] := array(select '%' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%' from unnest(string_to_array(folded(coalesce(wanted, '')), ' ')) w
                        where w <> '' order by length(w) desc);
  birthday text := to_char(born_on, 'YYYY-MM-DD');
  mine text[] := my_scopes();
  found uuid[];
begin
  if me is null or not 'index' = any(mine) then return; end if;
  if one is null and born_on is null and length(replace(array_to_string(words, ''), '%', '')) < 3 then return; end if;
  if one is not null then
    found := array(select r.subject from reading r where r.subject = one and r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded));
  elsif cardinality(words) = 0 then
    found := array(select r.subject from reading r where r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded) and r.content ->> 'born' = birthday
      and not hidden_from_index(r.subject, me) order by r.content ->> 'name', r.subject limit 50);
  else
    -- Those in a scope of the searcher first, then everybody else by name. Whoever sees all has nobody nearer than others.
    found := array(select r.subject from reading r where r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded)
        and r.found_by like words[1] and r.found_by like all (words) and (birthday is null or r.content ->> 'born' = birthday)
        and r.subject in (select s.subject from subject_scope s where s.scope = any (mine) and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now()))
        and not hidden_from_index(r.subject, me) order by r.content ->> 'name', r.subject limit 50);
    found := found || array(select c.subject from (
        select r.subject, r.content ->> 'name' as name from reading r where r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded)
          and r.found_by like words[1] and r.found_by like all (words) and (birthday is null or r.content ->> 'born' = birthday) and r.subject <> all (found)
        -- A few more than are given, so that those kept out are asked about for these and not for everybody.
        order by r.content ->> 'name', r.subject limit 200) c
      where not hidden_from_index(c.subject, me) order by c.name, c.subject limit 50);
  end if;
  found := array(select f from unnest(found) with ordinality as x(f, place) where not hidden_from_index(f, me) order by place limit 50);
  insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    select gen_random_uuid(), sightline_now(), me, case when one is null then 'Found in a search' else 'Saw the index card' end,
      case when one is null then '/children' else '/access/open/:child' end, 'card', f, 'index card', seat from unnest(found) f
    union all
    select gen_random_uuid(), sightline_now(), me, 'Searched for a person', '/children', null, null, cardinality(found) || ' found', seat where one is null;
  return query select r.subject, r.about, r.content ->> 'name', r.content ->> 'full', (r.content ->> 'born')::date, known_to(r.subject)
    from unnest(found) with ordinality as x(f, place) join reading r on r.subject = f
    where r.kind = 'card' and upper_inf(r.recorded) order by place;
end $$;

-- Why the session can see each of these, as `why_reach` says it of one, in one statement: a list notes everybody on it.
create function why_reach_each(wanted uuid[]) returns table (subject uuid, because text) language sql stable security definer
begin atomic
  with me as materialized (select session_worker() as worker, sightline_now() as now, my_scopes() as scopes, my_bars() as bars, my_released_subjects() as released),
    asked as materialized (select distinct w as subject from unnest(wanted) w, me where w <> all(me.bars)),
    held as materialized (select h.scope, h.because from me join holder_scope h on h.holder = me.worker and h.valid_from <= me.now and (h.valid_to is null or h.valid_to > me.now)),
    theirs as materialized (select s.subject, s.scope, s.because from me, asked a join subject_scope s on s.subject = a.subject
      where s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)),
    why as (
      select t.subject, h.because as held, t.because as theirs from theirs t join held h on h.scope = t.scope
      union all
      select t.subject, t.because, t.because from theirs t, me where split_part(t.scope, ':', 1) in ('shared', 'opened', 'grant') and split_part(t.scope, ':', 2) = me.worker::text
      union all
      select a.subject, h.because, 'everyone the authority works with' from asked a join held h on h.scope = 'authority' where not exists (select 1 from closed_subject c where c.subject = a.subject)
      union all
      select a.subject, 'release', 'release' from asked a, me where a.subject = any(me.released))
  select w.subject, string_agg(distinct w.held || '>' || w.theirs, ';') from why w group by w.subject;
end;

-- Who has looked at the record of the child signed in, added up by person. A child sees nobody's readings, so names and posts come
-- from here: of those who looked, and of nobody else.
create function who_looked_at_me() returns table (actor uuid, name text, role text, opened int, listed int, last timestamptz)
  language sql stable security definer
begin atomic
  select e.actor, max(c.content ->> 'name'), max(p.content -> 'detail' ->> 'role'), (count(distinct e.id) filter (where coalesce(e.level, 'record') in ('record', 'file')))::int,
    (count(distinct e.id) filter (where e.level in ('list', 'card')))::int, max(e.at)
  from (select my_own_child() as id offset 0) me join audit_event e on e.subject = me.id and e.actor <> me.id
    left join reading c on c.subject = e.actor and c.kind = 'card' and upper_inf(c.recorded)
    left join reading p on p.subject = e.actor and p.kind = 'status' and p.rule = 'in-post' and upper_inf(p.recorded) and (p.valid_to is null or p.valid_to > sightline_now())
  group by e.actor order by max(e.at) desc;
end;

-- Emergency openings are listed for whoever reviews them.
create index fact_break_glass on fact (recorded desc) where kind = 'break-glass' and step = 'opened' and act = 'step';

-- What the looks of one person in one hour say together, once for each kind. Read from audit events and rebuildable from them;
-- holds ids and counts only. What a reviewer found is itself an audit event, so it stays and is sealed with the rest.
create table access_alert (
  id uuid primary key,
  worker uuid not null references subject,
  kind text not null,
  hour timestamptz not null,
  first timestamptz not null,
  last timestamptz not null,
  looks int not null check (looks > 0),
  people int not null check (people > 0),
  -- The audit event in which it was reviewed last, what was found in a code, and how many looks there were then.
  review uuid,
  outcome text,
  reviewed_looks int,
  unique (worker, kind, hour)
);
create index access_alert_open on access_alert (last desc) where review is null;
create index access_alert_when on access_alert (last desc);

grant select, insert, update, delete on access_alert to sightline_engine;
grant select on access_alert to sightline_app;
alter table access_alert enable row level security;
create policy engine on access_alert to sightline_engine using (true) with check (true);
-- Those who review access, and never their own.
create policy reviewed on access_alert for select to sightline_app
  using ((select holds('access-review')) and worker <> (select session_worker()));
-- The looks behind an alert, also at those out of the reviewer's reach: who looked and when, never whom it names.
create policy reviewed on audit_event for select to sightline_app using ((select holds('access-review')));
-- What was found about a member of staff is for those who review access, and not for whom it is about.
create policy reviews_apart on audit_event as restrictive for select to sightline_app using (
  action <> 'Reviewed an access alert' or ((select holds('access-review')) and subject is distinct from (select session_worker())));

revoke execute on function holds(text), folded(text), known_to(uuid), hidden_from_index(uuid, uuid), find_people(text, date, uuid), who_looked_at_me(), why_reach_each(uuid[]) from public;
grant execute on function folded(text) to sightline_app, sightline_engine, sightline_report;
grant execute on function holds(text), find_people(text, date, uuid), who_looked_at_me(), why_reach_each(uuid[]) to sightline_app, sightline_engine;
