-- Who else is writing a handover of the same home: who and since when, never what. Nobody reads another's draft, so this is the only way to know before theirs is handed
-- over. It answers whoever is writing one of that home themself.
create function handing_over(of_home uuid) returns table (author uuid, started timestamptz, saved timestamptz) language sql stable security definer
begin atomic
  select d.author, min(d.started), max(d.saved) from draft d
  where d.subject = of_home and d.kind = 'shift-handover' and d.step = 'handed' and d.act = 'step' and d.author <> session_worker() and in_post() and of_home <> all(my_bars())
    and exists (select 1 from draft own where own.subject = d.subject and own.kind = d.kind and own.step = d.step and own.act = d.act and own.author = session_worker())
  group by d.author;
end;
revoke execute on function handing_over(uuid) from public;
grant execute on function handing_over(uuid) to sightline_app;
