-- Counts for leaders. A policy asked of a hundred thousand rows takes seconds; asked once of a set of subjects it takes milliseconds.
-- These give numbers only, of the same rows that the policies on reading would have let the session see, and a test compares the two.

create function owed_counted(heading text, by timestamptz) returns table (of text, overdue int, owed int, cannot_tell int, children int) language sql stable security definer
begin atomic
  with me as materialized (select my_scopes() as scopes, my_bars() as bars, sees_all() as everybody, in_post() as posted, sightline_now() as now),
  mine as materialized (select distinct s.subject from me join subject_scope s on s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)),
  d as materialized (
    select r.subject, r.rule, r.state from me join reading r on r.kind = 'duty' and upper_inf(r.recorded) and r.state in ('open', 'overdue', 'cannot tell')
      and (r.state <> 'open' or r.due is null or r.due <= by)
    where (r.about in ('home', 'team', 'agency', 'authority', 'worker') and me.posted or r.subject in (select mine.subject from mine)
        or me.everybody and not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(r.subject, 0)))
      and r.subject <> all(me.bars)
      and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id))),
  place as materialized (
    select distinct on (r.subject) r.subject, coalesce(r.at_team, r.at_home) as unit from me join reading r on r.kind = 'status'
      and r.rule in ('allocated', 'with-front-door', 'living-at') and upper_inf(r.recorded) and r.valid_from <= me.now and (r.valid_to is null or r.valid_to > me.now)
      and coalesce(r.at_team, r.at_home) is not null
    where heading = 'unit' and r.subject in (select d.subject from d)
      and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id))
    order by r.subject, case r.rule when 'allocated' then case r.content -> 'detail' ->> 'role' when 'social-worker' then 0 else 1 end
      when 'with-front-door' then 2 else 3 end, lower(r.recorded) desc)
  select case heading when 'rule' then d.rule else p.unit end, (count(*) filter (where d.state = 'overdue'))::int, count(*)::int,
    (count(*) filter (where d.state = 'cannot tell'))::int, count(distinct d.subject)::int
  from d left join place p on p.subject = d.subject group by 1;
end;

-- How many children have a card this session can see.
create function children_counted() returns int language sql stable security definer
begin atomic
  with me as materialized (select my_scopes() as scopes, my_bars() as bars, sees_all() as everybody, sightline_now() as now),
  mine as materialized (select distinct s.subject from me join subject_scope s on s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)
    union select unnest(my_released_subjects()))
  select count(*)::int from me join reading r on r.kind = 'card' and r.about = 'child' and upper_inf(r.recorded)
  where (r.subject in (select mine.subject from mine) or me.everybody and not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(r.subject, 0)))
    and r.subject <> all(me.bars)
    and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id));
end;

revoke execute on function owed_counted(text, timestamptz), children_counted() from public;
grant execute on function owed_counted(text, timestamptz), children_counted() to sightline_app, sightline_engine;
