-- A child whose social worker stopped is counted with the team they were in, and known to it, until somebody is named.
create or replace function owed_counted(heading text, by timestamptz) returns table (of text, overdue int, owed int, cannot_tell int, children int) language sql stable security definer
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
  whose as materialized (select distinct d.subject from d where heading = 'unit'),
  place as materialized (
    select whose.subject, p.unit from me, whose cross join lateral (
      select coalesce(r.at_team, r.at_home) as unit from reading r where r.subject = whose.subject and r.kind = 'status'
        and r.rule in ('allocated', 'between-workers', 'with-front-door', 'early-help', 'early-help-waiting', 'living-at') and upper_inf(r.recorded) and r.valid_from <= me.now and (r.valid_to is null or r.valid_to > me.now)
        and coalesce(r.at_team, r.at_home) is not null
        and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id))
      order by case r.rule when 'allocated' then case r.content -> 'detail' ->> 'role' when 'social-worker' then 0 else 1 end
        when 'between-workers' then 2 when 'with-front-door' then 3 when 'living-at' then 5 else 4 end, lower(r.recorded) desc limit 1) p)
  select case heading when 'rule' then d.rule else p.unit end, (count(*) filter (where d.state = 'overdue'))::int, count(*)::int,
    (count(*) filter (where d.state = 'cannot tell'))::int, count(distinct d.subject)::int
  from d left join place p on p.subject = d.subject group by 1;
end;

create or replace function known_to(person uuid) returns uuid
  language sql stable set search_path = sightline, pg_temp
  as $$ with whose as (
          select person as child union all
          select (content -> 'detail' ->> 'child')::uuid from reading
          where subject = person and kind = 'status' and rule = 'related-to' and upper_inf(recorded)
            and valid_from <= sightline_now() and (valid_to is null or valid_to > sightline_now()))
        select (r.content -> 'detail' ->> 'team')::uuid from whose w join reading r on r.subject = w.child
        where r.kind = 'status' and r.rule in ('allocated', 'between-workers', 'early-help', 'early-help-waiting', 'with-front-door') and upper_inf(r.recorded) and r.content -> 'detail' ->> 'team' is not null
          and r.valid_from <= sightline_now() and (r.valid_to is null or r.valid_to > sightline_now())
        order by r.rule, (r.content -> 'detail' ->> 'role') = 'social-worker' desc nulls last limit 1 $$;
