-- What bringing an authority in costs the database, row by row.

-- What people are found by is kept by statement: as many rows as were written at once are gone through together. A number as long as a page is
-- written down like any other; nobody looks for it by more than its beginning, and an index holds no more than that.
drop trigger keep_find_keys on fact_body;
drop function keep_find_keys();
drop function keep_find_keys_of(uuid, uuid, jsonb);
create function keep_find_keys() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
as $$ begin
  insert into find_key (fact, subject, what, folded, sounds, guarded)
  with written as materialized (
    select a.fact, a.subject, (a.body::jsonb) -> 'body' as b from arrived a where a.about in ('child', 'adult')
      and (strpos(a.body, '"family":"') > 0 or strpos(a.body, '"scheme":"') > 0 or strpos(a.body, '"postcode":"') > 0
        or strpos(a.body, '"given":"') > 0 or strpos(a.body, '"lines":"') > 0 or strpos(a.body, '"knownAs":"') > 0 or strpos(a.body, '"phone":"') > 0)),
  called as materialized (
    select fact, subject, folded(concat_ws(' ', b ->> 'knownAs', b ->> 'given', b ->> 'family', case when b ->> 'scheme' = 'name-in-files' then b ->> 'value' end)) as name
    from written where b ?| array['knownAs', 'given', 'family'] or b ->> 'scheme' = 'name-in-files')
  select fact, subject, 'name', name, sounds_of(name), false from called where name <> ''
  union all
  select fact, subject, 'number', left(plain(b ->> 'value'), 200), '{}', false from written where b ->> 'scheme' not in ('upn-unknown', 'name-in-files') and plain(b ->> 'value') <> ''
  union all
  select fact, subject, 'phone', left(phone_number(m[1]), 200), '{}', false from written cross join lateral regexp_matches(b ->> 'phone', '(\+?\d[\d ()-]{5,}\d)', 'g') m where b ? 'phone'
  union all
  select fact, subject, 'address', folded(concat_ws(' ', b ->> 'lines', b ->> 'postcode', plain(b ->> 'postcode'))), '{}', coalesce(b ->> 'confidential' in ('true', 'yes'), false)
    from written where b ?| array['lines', 'postcode'] and concat_ws(' ', b ->> 'lines', b ->> 'postcode') <> '';
  return null;
end $$;
create trigger keep_find_keys after insert on fact_body referencing new table as arrived for each statement execute function keep_find_keys();

-- A row is noted by the import it is of, in the import's own transaction: asking for each whether there is such an import told nobody
-- anything. It still goes with its import.
alter table import_row drop constraint import_row_import_fkey;
create function drop_rows() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
  as $$ begin delete from import_row r using gone where r.import = gone.id; return null; end $$;
revoke execute on function keep_find_keys(), drop_rows() from public;
create trigger drop_rows after delete on import referencing old table as gone for each statement execute function drop_rows();
