-- Who worked where at some past moment: without it every reading there ever was is gone through to tell one person of one thing.
create index reading_structure_then on reading (id)
  where (kind = 'status' and rule in ('in-post', 'away')) or (kind = 'card' and about in ('team', 'home', 'authority'));

-- What had come up to a role before it was settled.
create index reading_carried_before on reading (subject, escalated_to) where kind = 'duty' and not upper_inf(recorded) and escalated_to is not null;

-- What is owed about homes, teams and those who work there, who are in nobody's scope.
create index reading_owed_elsewhere on reading (rule, state, due, subject) include (id)
  where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell') and about in ('home', 'team', 'agency', 'authority', 'worker');

-- What is owed to somebody: without it everything that was ever owed to them and is done is gone through.
create index reading_owed_of on reading (subject) where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell');

-- Whoever sees some is counted from those, as children are; whoever sees everybody, from everything that is owed.
create or replace function owed_counted(by timestamptz) returns table (heading text, of text, overdue int, owed int, cannot_tell int, children int) language sql stable security definer
begin atomic
  with me as materialized (select my_scopes() as scopes, my_bars() as bars, sees_all() as everybody, in_post() as posted, sightline_now() as now),
  mine as materialized (select distinct s.subject from me join subject_scope s on s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)),
  reached as (
    select r.id, r.subject, r.rule, r.state from me join reading r on me.everybody
      where r.kind = 'duty' and upper_inf(r.recorded) and r.state in ('open', 'overdue', 'cannot tell') and (r.state <> 'open' or r.due is null or r.due <= by)
        and (r.about in ('home', 'team', 'agency', 'authority', 'worker') and me.posted or r.subject in (select mine.subject from mine)
          or not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(r.subject, 0)))
    union all
    select r.id, r.subject, r.rule, r.state from me join mine on not me.everybody join reading r on r.subject = mine.subject
      where r.kind = 'duty' and upper_inf(r.recorded) and r.state in ('open', 'overdue', 'cannot tell') and (r.state <> 'open' or r.due is null or r.due <= by)
        and not (r.about in ('home', 'team', 'agency', 'authority', 'worker') and me.posted)
    union all
    select r.id, r.subject, r.rule, r.state from me join reading r on not me.everybody and me.posted
      where r.kind = 'duty' and upper_inf(r.recorded) and r.state in ('open', 'overdue', 'cannot tell') and (r.state <> 'open' or r.due is null or r.due <= by)
        and r.about in ('home', 'team', 'agency', 'authority', 'worker')),
  each_rule as materialized (
    select r.subject, r.rule, count(*) filter (where r.state = 'overdue') as overdue, count(*) as owed, count(*) filter (where r.state = 'cannot tell') as cannot_tell
    from me join reached r on r.subject <> all(me.bars)
    where not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id)
    group by r.subject, r.rule),
  whose as materialized (select e.subject, sum(e.overdue) as overdue, sum(e.owed) as owed, sum(e.cannot_tell) as cannot_tell from each_rule e group by e.subject),
  place as materialized (
    select whose.subject, p.unit from me, whose cross join lateral (
      select coalesce(r.at_team, r.at_home) as unit from reading r where r.subject = whose.subject and r.kind = 'status'
        and r.rule in ('allocated', 'between-workers', 'with-front-door', 'early-help', 'early-help-waiting', 'living-at') and upper_inf(r.recorded) and r.valid_from <= me.now and (r.valid_to is null or r.valid_to > me.now)
        and coalesce(r.at_team, r.at_home) is not null
        and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id))
      order by case r.rule when 'allocated' then case r.content -> 'detail' ->> 'role' when 'social-worker' then 0 else 1 end
        when 'between-workers' then 2 when 'with-front-door' then 3 when 'living-at' then 5 else 4 end, lower(r.recorded) desc limit 1) p)
  select 'rule', e.rule, sum(e.overdue)::int, sum(e.owed)::int, sum(e.cannot_tell)::int, count(*)::int from each_rule e group by e.rule
  union all
  select 'unit', p.unit, sum(w.overdue)::int, sum(w.owed)::int, sum(w.cannot_tell)::int, count(*)::int from whose w left join place p on p.subject = w.subject group by p.unit;
end;

-- Everyone found to be the same person as each of these. Only children and adults are ever recorded twice; each is asked of their own records
-- and of those that name them, and not of everybody who was ever joined.
create or replace function same_people_as(wanted uuid[]) returns table (asked uuid, id uuid) language sql stable security definer
begin atomic
  with recursive together(asked, id) as (
    select w.w, w.w from unnest(wanted) as w(w)
    union
    select t.asked, o.other from together t join subject s on s.id = t.id and s.about in ('child', 'adult') cross join lateral (
      select l.subject as other from fact f join fact_link l on l.fact = f.id
        where f.subject = t.id and f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')
      union all
      select f.subject from fact_link l join fact f on f.id = l.fact
        where l.subject = t.id and f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')) o)
  select t.asked, t.id from together t;
end;
create or replace function same_people(wanted uuid) returns setof uuid language sql stable security definer
begin atomic
  with recursive together(id) as (
    select wanted
    union
    select o.other from together t join subject s on s.id = t.id and s.about in ('child', 'adult') cross join lateral (
      select l.subject as other from fact f join fact_link l on l.fact = f.id
        where f.subject = t.id and f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')
      union all
      select f.subject from fact_link l join fact f on f.id = l.fact
        where l.subject = t.id and f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')) o)
  select t.id from together t;
end;
