-- Who else is writing the same step of the same record as one's own draft, or the same correction of it: who and since when, never what. Nobody reads another's draft,
-- so this is the only way to know. It answers whoever is writing, and only while they may see all that the record says.
create function writing_too(mine uuid) returns table (author uuid, started timestamptz, saved timestamptz) language sql stable security definer
begin atomic
  select d.author, min(d.started), max(d.saved) from draft own
    join draft d on d.subject = own.subject and d.record = own.record and d.step = own.step and d.act = own.act and d.amends is not distinct from own.amends and d.author <> own.author
  where own.id = mine and own.author = session_worker() and own.expects > 0 and own.subject <> all(my_bars())
    and (own.about in ('home', 'team', 'agency', 'authority', 'worker') and in_post() or exists (select 1 from why_reach(own.subject) w where w.scope <> 'released'))
    and not exists (select 1 from fact f where f.record = own.record and withheld_fact(f.id))
  group by d.author;
end;
revoke execute on function writing_too(uuid) from public;
grant execute on function writing_too(uuid) to sightline_app;
