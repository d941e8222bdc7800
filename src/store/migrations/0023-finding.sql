-- Finding: people by what they are or were called, however it is spelt, by numbers, phones and addresses; and words in the records
-- within reach. What is looked in is worked out from bodies as they come, so that it is right however a fact arrives (one by one, brought
-- in, loaded, copied, restored) and goes with the body when that is cleared.

-- What somebody can be found by, taken from the latest words of one fact. Names of the records are asked when it is searched, and
-- whether the fact still stands: here is only what its body says.
create table find_key (
  fact uuid not null,
  subject uuid not null,
  what text not null check (what in ('name', 'phone', 'number', 'address')),
  folded text not null,
  -- How each word of a name sounds.
  sounds text[] not null default '{}',
  -- An address its writer marked as one that somebody must be kept from.
  guarded boolean not null default false
);
comment on table find_key is 'Read by no login. Searched only by find_people, which decides who may find whom by what.';
alter table find_key enable row level security;

-- Letters and figures only, for numbers that people write with and without spaces.
create function plain(words text) returns text language sql immutable strict parallel safe
  as $$ select regexp_replace(lower(words), '[^a-z0-9]', '', 'g') $$;

-- A telephone number without the country's code, so that +44 7700 and 07700 are one.
create function phone_number(written text) returns text language sql immutable strict parallel safe
  as $$ select case when d like '0044%' then '0' || substr(d, 5) when d like '44%' and length(d) > 11 then '0' || substr(d, 3) else d end
        from (select regexp_replace(replace(written, '(0)', ''), '\D', '', 'g') as d) x $$;

create function sounds_of(name text) returns text[] language sql immutable strict parallel safe
  as $$ select coalesce(array_agg(distinct code), '{}') from (select public.dmetaphone(w) as code from unnest(string_to_array(name, ' ')) w where length(w) > 2) x where code <> '' $$;

create function keep_find_keys_of(of_fact uuid, of_subject uuid, body jsonb) returns void language plpgsql
as $$
declare
  scheme text := body ->> 'scheme';
  called text := concat_ws(' ', body ->> 'knownAs', body ->> 'given', body ->> 'family', case when scheme = 'name-in-files' then body ->> 'value' end);
  place text := concat_ws(' ', body ->> 'lines', body ->> 'postcode', plain(body ->> 'postcode'));
  value text;
begin
  if called <> '' then
    value := folded(called);
    insert into find_key values (of_fact, of_subject, 'name', value, sounds_of(value));
  end if;
  if scheme not in ('upn-unknown', 'name-in-files') then
    value := plain(body ->> 'value');
    if value <> '' then insert into find_key values (of_fact, of_subject, 'number', value); end if;
  end if;
  if body ? 'phone' then
    insert into find_key select of_fact, of_subject, 'phone', phone_number(m[1]) from regexp_matches(body ->> 'phone', '(\+?\d[\d ()-]{5,}\d)', 'g') m;
  end if;
  if place <> '' then
    insert into find_key values (of_fact, of_subject, 'address', folded(place), '{}', coalesce(body ->> 'confidential' in ('true', 'yes'), false));
  end if;
end $$;

create function keep_find_keys() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
  as $$ begin perform keep_find_keys_of(new.fact, new.subject, (new.body::jsonb) -> 'body'); return null; end $$;
-- Asked of every body that is written, so it is asked cheaply: most hold none of these.
create trigger keep_find_keys after insert on fact_body for each row
  when (new.about in ('child', 'adult') and (strpos(new.body, '"family":"') > 0 or strpos(new.body, '"scheme":"') > 0 or strpos(new.body, '"postcode":"') > 0
    or strpos(new.body, '"given":"') > 0 or strpos(new.body, '"lines":"') > 0 or strpos(new.body, '"knownAs":"') > 0 or strpos(new.body, '"phone":"') > 0))
  execute function keep_find_keys();
-- A key that leant on the body by a foreign key would cost as much again to write.
create function forget_find_keys() returns trigger language plpgsql security definer set search_path = sightline, pg_temp
  as $$ begin delete from find_key where subject = old.subject and fact = old.fact; return null; end $$;
create trigger forget_find_keys after delete on fact_body for each row execute function forget_find_keys();

do $$ begin
  perform keep_find_keys_of(b.fact, b.subject, (b.body::jsonb) -> 'body') from fact f join fact_body b on b.fact = f.id
    where f.kind in ('person', 'address', 'identifier') and b.about in ('child', 'adult');
end $$;
create index find_key_subject on find_key (subject);
create index find_key_words on find_key using gin (folded gin_trgm_ops) where what in ('name', 'address');
create index find_key_number on find_key (folded) where what in ('phone', 'number');
create index find_key_sounds on find_key using gin (sounds) where what = 'name';

-- Names are looked for there from now on, and no longer in what is read from them.
drop index reading_found_by_name;
alter table reading drop column found_by;

-- The words of a body, for searching: of what was written in sentences, which is whatever holds a space. Where a row was brought from is
-- left out; ids, codes and days are not words. `cost`: so that nobody works out anew what the index knows.
create function prose(body text) returns tsvector language sql immutable strict parallel safe cost 5000
  as $$ select to_tsvector('pg_catalog.english'::regconfig, coalesce(string_agg(translate(public.unaccent('public.unaccent'::regdictionary, s #>> '{}'), '/_', '  '), ' '), ''))
        from jsonb_path_query((body::jsonb) - 'source', 'strict $.**') s where jsonb_typeof(s) = 'string' and strpos(s #>> '{}', ' ') > 0 $$;
-- A body without a space in what somebody wrote is not in it, and costs half a microsecond.
create index fact_prose on fact_body using gin (prose(body)) where strpos(split_part(body, ',"source":{"', 1), ' ') > 0;

-- Whether a key may find somebody for the session that asks: the fact is of the record type that says such things, is the latest
-- version of its step, was not withdrawn and is not withheld. An address finds somebody out of reach only where nobody at all is to be
-- kept from knowing it: that somebody lives there would be told by finding them.
create function key_stands(of_fact uuid, of_what text, hidden boolean, near boolean) returns boolean language sql stable
begin atomic
  select exists (select 1 from fact f where f.id = of_fact
    and (of_what = 'address' and f.kind = 'address' or of_what in ('name', 'phone') and f.kind = 'person' or of_what in ('name', 'number') and f.kind = 'identifier')
    and not exists (select 1 from fact a where a.record = f.record and (a.act = 'withdraw' or a.act = 'amend' and a.sequence > f.sequence and a.amends = coalesce(f.amends, f.sequence)))
    and (f.sensitivity = 'ordinary' and not exists (select 1 from partly_withheld p where p.subject = f.subject) or not withheld_fact(f.id))
    and (of_what <> 'address' or near or not hidden and not exists (select 1 from reach_exception e where e.does = 'withhold' and e.subject = f.subject and 'address' = any(e.kinds)
      and (e.valid_to is null or e.valid_to > sightline_now()))));
end;

-- Whether somebody is within the scopes that are held, or of those whom whoever sees all sees.
create function is_near(person uuid, mine text[]) returns boolean language sql stable
begin atomic
  select exists (select 1 from subject_scope s where s.subject = person and s.scope = any(mine) and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now()))
    or 'authority' = any(mine) and not exists (select 1 from closed_subject c where c.subject = person);
end;

-- Every key that what was asked matches, and how, as a statement: `$1` are scopes to look among, or null. A part of a name or of an
-- address; a number; a word of which a few letters differ; words that sound alike. At most 200 of each, and a person narrows it further.
create function keys_asked(asked text, figures text, phone text) returns text language plpgsql stable set search_path = sightline, pg_temp
as $$
declare
  words text[] := array(select w from unnest(string_to_array(asked, ' ')) w where w <> '' order by length(w) desc limit 8);
  parts text[] := array(select format('k.folded like %L', '%' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%') from unnest(words) w);
  alike text[] := array(select case when length(w) > 3 then format('%L operator(public.<%%) k.folded', w) else p end from unnest(words, parts) as x(w, p));
  codes text[] := sounds_of(asked);
  -- Number 4 is not number 14.
  places text[] := array(select case when w ~ '^\d+$' then format('k.folded ~ %L', '\m' || w || '\M') else p end from unnest(words, parts) as x(w, p));
  ways text[] := array[format($q$'name', 0, k.what = 'name' and %s$q$, array_to_string(parts, ' and '))];
begin
  if alike <> parts then ways := ways || format($q$'spelling', 2, k.what = 'name' and %s$q$, array_to_string(alike, ' and ')); end if;
  -- One word without a number is a town, and would find everybody in it.
  if asked ~ '\d|\w \w' and length(asked) > 4 then ways := ways || format($q$'address', 1, k.what = 'address' and %s$q$, array_to_string(places, ' and ')); end if;
  -- A short word sounds like too many names.
  if length(array_to_string(codes, '')) > 3 then ways := ways || format($q$'sound', 3, k.what = 'name' and k.sounds @> %L$q$, codes); end if;
  if length(regexp_replace(figures, '\D', '', 'g')) > 3 then ways := ways || format($q$k.what, 0, k.what in ('phone', 'number') and k.folded in (%L, %L)$q$, figures, phone); end if;
  return (select string_agg(regexp_replace(w, '^(.*?), (\d), (.*)$', '(select k.fact, k.subject, k.what, k.guarded, \1 as how, \2 as rank from find_key k where \3
    and ($1 is null or k.subject in (select s.subject from subject_scope s where s.scope = any ($1) and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now())))
    order by k.folded, k.subject limit 200)'), ' union all ') from unnest(ways) w);
end $$;

-- Whom keys lead to, as many as may be shown, best first: of people found to be one, whoever the card is kept under.
create function people_asked(statement text, among text[], mine text[], wide boolean, looker uuid, birthday text) returns table (subject uuid, how text[])
  language plpgsql stable set search_path = sightline, pg_temp
as $$
begin
  return query execute format('with k as materialized (%s), standing as materialized (
      select k.subject, k.how, k.rank, n.near from k cross join lateral (select is_near(k.subject, $2) as near offset 0) n where ($3 or n.near) and key_stands(k.fact, k.what, k.guarded, n.near)),
    carded as (
      select coalesce(c.subject, o.subject) as subject, coalesce(c.content, o.content) as content, s.how, s.rank, s.near from standing s
      left join reading c on c.subject = s.subject and c.kind = ''card'' and upper_inf(c.recorded)
      left join lateral (select r.subject, r.content from reading r where c.subject is null and r.subject in (select same_people(s.subject)) and r.kind = ''card'' and upper_inf(r.recorded) limit 1) o on true)
    select p.subject, p.how from (
      select x.subject, array_agg(distinct x.how) as how, bool_or(x.near) as near, min(x.rank) as rank, min(x.content ->> ''name'') as name from carded x
      where x.subject is not null and ($5 is null or x.content ->> ''born'' = $5) group by x.subject) p
    where not hidden_from_index(p.subject, $4) order by p.near desc, p.rank, p.name, p.subject limit 50', statement) using among, mine, wide, looker, birthday;
end $$;

drop function find_people(text, date, uuid);
-- Index cards, as before by names and birthdays, and now by what somebody was called earlier, by a name spelt otherwise or that sounds
-- alike, by a phone, a number or an address; `how` says by which. Whoever may not look in the whole authority is given those within reach.
-- What it shows is noted in the same call. At most 50: those within reach first, and what was written before what is like it.
create function find_people(wanted text, born_on date, one uuid)
  returns table (subject uuid, about text, name text, full_name text, born date, team uuid, how text[])
  language plpgsql volatile security definer set search_path = sightline, pg_temp
as $$
#variable_conflict use_column
declare
  me uuid := session_worker();
  seat uuid := (select s.id from session s where s.token_hash = sha256(convert_to(coalesce(current_setting('sightline.session', true), ''), 'UTF8')));
  mine text[] := my_scopes();
  wide boolean := 'index' = any(mine);
  asked text := folded(coalesce(wanted, ''));
  birthday text := to_char(born_on, 'YYYY-MM-DD');
  statement text;
  found uuid[] := '{}';
  hows jsonb := '{}';
begin
  if me is null then return; end if;
  if one is null and born_on is null and length(replace(asked, ' ', '')) < 3 then return; end if;
  if one is not null then
    found := array(select r.subject from reading r where wide and r.subject = one and r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded) and not hidden_from_index(r.subject, me));
  elsif asked = '' then
    found := array(select r.subject from reading r where r.kind = 'card' and r.about in ('child', 'adult') and upper_inf(r.recorded) and r.content ->> 'born' = birthday
      and (wide or is_near(r.subject, mine)) and not hidden_from_index(r.subject, me) order by r.content ->> 'name', r.subject limit 50);
    hows := (select coalesce(jsonb_object_agg(f, array['born']), '{}') from unnest(found) f);
  else
    statement := keys_asked(asked, plain(wanted), phone_number(wanted));
    perform set_config('pg_trgm.word_similarity_threshold', '0.55', true);
    -- Those in a scope of the searcher by themselves, so that no number of strangers leaves them out. Whoever sees all has nobody nearer.
    if not 'authority' = any(mine) then
      select coalesce(array_agg(p.subject), '{}'), coalesce(jsonb_object_agg(p.subject, p.how), '{}') into found, hows from people_asked(statement, mine, mine, wide, me, birthday) p;
    end if;
    if wide then
      select found || coalesce(array_agg(p.subject order by p.place) filter (where p.subject <> all (found)), '{}'), coalesce(jsonb_object_agg(p.subject, p.how), '{}') || hows into found, hows
        from (select q.subject, q.how, q.place from people_asked(statement, null, mine, wide, me, birthday) with ordinality as q(subject, how, place)) p;
    end if;
    found := found[1:50];
  end if;
  insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    select gen_random_uuid(), sightline_now(), me, case when one is null then 'Found in a search' else 'Saw the index card' end,
      case when one is null then '/children' else '/access/open/:child' end, 'card', f, 'index card', seat from unnest(found) f
    union all
    select gen_random_uuid(), sightline_now(), me, 'Searched for a person', '/children', null, null, cardinality(found) || ' found', seat where one is null;
  return query select r.subject, r.about, r.content ->> 'name', r.content ->> 'full', (r.content ->> 'born')::date, known_to(r.subject),
      array(select case when h = 'name' and exists (select 1 from unnest(string_to_array(asked, ' ')) w where strpos(called, w) = 0) then 'former-name' else h end
        from jsonb_array_elements_text(hows -> r.subject::text) h where h not in ('spelling', 'sound') or not hows -> r.subject::text ? 'name')
    from unnest(found) with ordinality as x(f, place) join reading r on r.subject = f
      cross join lateral (select folded((r.content ->> 'name') || ' ' || coalesce(r.content ->> 'full', '')) as called) c
    where r.kind = 'card' and upper_inf(r.recorded) order by place;
end $$;

-- Records of children and adults within reach in which words stand, newest first: their facts as they stand now, none that is restricted,
-- kept from whoever asks, amended since or withdrawn. Gives ids; what they say is read under row-level security like everything else.
-- `more`: words so common that only some of the records were looked at. That somebody looked is noted in the same call, and not for what.
create function find_in_records(wanted text) returns table (fact uuid, record uuid, subject uuid, more boolean)
  language plpgsql volatile security definer set search_path = sightline, pg_temp
as $$
#variable_conflict use_column
declare
  me uuid := session_worker();
  seat uuid := (select s.id from session s where s.token_hash = sha256(convert_to(coalesce(current_setting('sightline.session', true), ''), 'UTF8')));
  mine text[] := my_scopes();
  bars uuid[] := my_bars();
  asked tsquery := websearch_to_tsquery('pg_catalog.english', translate(public.unaccent('public.unaccent'::regdictionary, coalesce(wanted, '')), '/_', '  '));
  within uuid[];
  looked uuid[];
  found uuid[];
  -- Facts looked at for one search: what is common is found by another word beside it.
  most constant int := 4000;
begin
  if me is null or numnode(asked) = 0 or querytree(asked) in ('', 'T') or length(btrim(wanted)) < 3 then return; end if;
  if not 'authority' = any(mine) then
    within := array(select distinct s.subject from subject_scope s where s.scope = any (mine) and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now()) and s.subject <> all (bars));
  end if;
  -- Few people are begun from; of many, the words are.
  execute format('select array(select b.fact from fact_body b where prose(b.body) @@ $1 and strpos(split_part(b.body, '',"source":{"'', 1), '' '') > 0 and b.about in (''child'', ''adult'') and b.subject <> all ($3) %s limit $4)',
    case when within is null then '' when cardinality(within) > 1000 then 'and is_near(b.subject, $5)' else 'and b.subject = any ($2)' end) into looked using asked, within, bars, most, mine;
  found := array(select f.id from (select * from fact where id = any (looked) order by recorded desc, id offset 0) f where is_near(f.subject, mine)
    and (f.sensitivity = 'ordinary' and not exists (select 1 from partly_withheld p where p.subject = f.subject) or not withheld_fact(f.id))
    and not exists (select 1 from fact a where a.record = f.record and (a.act = 'withdraw' or a.act = 'amend' and a.sequence > f.sequence and a.amends = coalesce(f.amends, f.sequence)))
    limit 50);
  insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    values (gen_random_uuid(), sightline_now(), me, 'Searched the records', '/children', null, null, cardinality(found) || ' found', seat);
  return query select f.id, f.record, f.subject, cardinality(looked) = most or cardinality(found) = 50 from unnest(found) with ordinality as x(id, place) join fact f on f.id = x.id order by place;
end $$;

revoke execute on function plain(text), phone_number(text), sounds_of(text), keep_find_keys_of(uuid, uuid, jsonb), keep_find_keys(), forget_find_keys(), prose(text), key_stands(uuid, text, boolean, boolean),
  is_near(uuid, text[]), keys_asked(text, text, text), people_asked(text, text[], text[], boolean, uuid, text), find_people(text, date, uuid), find_in_records(text) from public;
grant execute on function prose(text) to sightline_engine, sightline_keeper;
grant execute on function find_people(text, date, uuid), find_in_records(text) to sightline_app, sightline_engine;
