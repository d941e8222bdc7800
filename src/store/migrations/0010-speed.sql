-- What pages ask for on every request, kept quick at the size of a large authority.

-- The authority's structure (posts, absences, units, workers' cards) is known to everyone signed in and changes rarely, so each
-- server keeps it and asks only whether it has changed. A reading that changes is closed and another opened, so ids tell.
create index reading_structure on reading (id)
  where upper_inf(recorded) and ((kind = 'status' and rule in ('in-post', 'away')) or (kind = 'card' and about in ('team', 'home', 'authority', 'worker')));

create function structure_version() returns text
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select case when not in_post() then null else (select coalesce(max(id), 0) || '.' || count(*) from reading
        where upper_inf(recorded) and ((kind = 'status' and rule in ('in-post', 'away')) or (kind = 'card' and about in ('team', 'home', 'authority', 'worker')))) end $$;

-- Everyone found to be the same person as each of these. Only ids: their facts are still seen within reach.
create function same_people_as(wanted uuid[]) returns table (asked uuid, id uuid)
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ with recursive pair as (
          select f.subject as a, l.subject as b from fact f join fact_link l on l.fact = f.id
          where f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')
        ), together(asked, id) as (
          select w, w from unnest(wanted) as w
          union select t.asked, case when p.a = t.id then p.b else p.a end from together t join pair p on t.id in (p.a, p.b)
        ) select asked, id from together $$;

revoke execute on function structure_version(), same_people_as(uuid[]) from public;
grant execute on function structure_version(), same_people_as(uuid[]) to sightline_app, sightline_engine;

-- Counting what is owed reads this and not the rows.
create index reading_owed on reading (rule, state, due, subject, about)
  where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell');
-- Names in a list.
create index reading_card_name on reading (about, ((content ->> 'name') collate "und-x-icu")) where upper_inf(recorded) and kind = 'card';
-- What was settled lately, and what was so just before.
create index reading_since on reading (rule, lower(recorded)) where upper_inf(recorded) and kind = 'duty';

-- What a status is about besides its subject: the worker named, the team, the home, the child. As columns of their own, because a
-- search inside jsonb cannot use an index beneath row-level security (its operators could leak, so they are asked last).
alter table reading
  add column at_worker text generated always as (case when kind = 'status' then content #>> '{detail,worker}' end) stored,
  add column at_team text generated always as (case when kind = 'status' then content #>> '{detail,team}' end) stored,
  add column at_home text generated always as (case when kind = 'status' then content #>> '{detail,home}' end) stored,
  add column at_child text generated always as (case when kind = 'status' then content #>> '{detail,child}' end) stored;
create index reading_at_worker on reading (at_worker, rule) where upper_inf(recorded) and at_worker is not null;
create index reading_at_team on reading (at_team, rule) where upper_inf(recorded) and at_team is not null;
create index reading_at_home on reading (at_home, rule) where upper_inf(recorded) and at_home is not null;
create index reading_at_child on reading (at_child, rule) where upper_inf(recorded) and at_child is not null;
