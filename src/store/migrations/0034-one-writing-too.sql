-- Who else is in the midst of what one's own draft writes: who and since when, never what. The same step of the same record, or the same correction of it; or a handover of
-- the same home, of which each person's is a record of its own. Nobody reads another's draft, so this is the only way to know. It answers whoever is writing, and only while
-- they may see all that the record says.
create or replace function writing_too(mine uuid) returns table (author uuid, started timestamptz, saved timestamptz) language sql stable security definer
begin atomic
  select d.author, min(d.started), max(d.saved) from draft own
    join draft d on d.subject = own.subject and d.step = own.step and d.act = own.act and d.author <> own.author
      and (own.expects > 0 and d.record = own.record and d.amends is not distinct from own.amends
        or own.kind = 'shift-handover' and d.kind = own.kind and own.step = 'handed' and own.act = 'step')
  where own.id = mine and own.author = session_worker() and own.subject <> all(my_bars())
    and (own.about in ('home', 'team', 'agency', 'authority', 'worker') and in_post() or exists (select 1 from why_reach(own.subject) w where w.scope <> 'released'))
    and not exists (select 1 from fact f where f.record = own.record and withheld_fact(f.id))
  group by d.author;
end;
drop function handing_over(uuid);
