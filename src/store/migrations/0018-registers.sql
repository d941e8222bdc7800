-- The spans of a status without whose they are, for whoever sees counts and nobody's record: day and the codes asked for, and no id.
create function spans_counted(wanted text, names text[]) returns table (from_at timestamptz, to_at timestamptz, detail jsonb) language sql stable security definer
begin atomic
  select r.valid_from, r.valid_to, (select coalesce(jsonb_object_agg(d.key, d.value), '{}') from jsonb_each(r.content -> 'detail') d
      where d.key = any(names) and not (d.value #>> '{}' ~ '^[0-9a-f]{8}-[0-9a-f]{4}-'))
  from reading r where r.kind = 'status' and r.rule = wanted and r.about = 'child' and upper_inf(r.recorded) and sees_counts() and not sees_all();
end;
revoke execute on function spans_counted(text, text[]) from public;
grant execute on function spans_counted(text, text[]) to sightline_app, sightline_engine;
