-- Whose is what is owed: by the role that owes it, and by the role it was carried up to.
create index reading_owed_by on reading (owner_role) where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell');
create index reading_carried_to on reading (escalated_to) where upper_inf(recorded) and kind = 'duty' and state in ('open', 'overdue', 'cannot tell') and escalated_to is not null;

-- Some kinds of record of some people: without it, every fact of a common kind in the authority is gone through, or every fact of those people.
create index fact_of_kind on fact (subject, kind);

-- Figures of a year, by what is counted and the day it fell on.
create index reading_figures on reading (rule, on_day) include (state, subject, about, kind, id) where upper_inf(recorded) and kind = 'indicator';

-- Counts by rule and by unit come of one going through.
drop function owed_counted(text, timestamptz);
create function owed_counted(by timestamptz) returns table (heading text, of text, overdue int, owed int, cannot_tell int, children int) language sql stable security definer
begin atomic
  with me as materialized (select my_scopes() as scopes, my_bars() as bars, sees_all() as everybody, in_post() as posted, sightline_now() as now),
  mine as materialized (select distinct s.subject from me join subject_scope s on s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)),
  each_rule as materialized (
    select r.subject, r.rule, count(*) filter (where r.state = 'overdue') as overdue, count(*) as owed, count(*) filter (where r.state = 'cannot tell') as cannot_tell
    from me join reading r on r.kind = 'duty' and upper_inf(r.recorded) and r.state in ('open', 'overdue', 'cannot tell')
      and (r.state <> 'open' or r.due is null or r.due <= by)
    where (r.about in ('home', 'team', 'agency', 'authority', 'worker') and me.posted or r.subject in (select mine.subject from mine)
        or me.everybody and not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(r.subject, 0)))
      and r.subject <> all(me.bars)
      and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id))
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
revoke execute on function owed_counted(timestamptz) from public;
grant execute on function owed_counted(timestamptz) to sightline_app, sightline_engine;
