-- Counting children reads this and no row.
create index reading_cards on reading (about, subject) include (id) where upper_inf(recorded) and kind = 'card';

-- How many children have a card this session can see. Whoever sees some is counted from those; whoever sees everybody, from the cards.
create or replace function children_counted() returns int language sql stable security definer
begin atomic
  with me as materialized (select my_scopes() as scopes, my_bars() as bars, sees_all() as everybody, sightline_now() as now),
  mine as materialized (select distinct s.subject from me join subject_scope s on s.scope = any(me.scopes) and s.valid_from <= me.now and (s.valid_to is null or s.valid_to > me.now)
    union select unnest(my_released_subjects()))
  select case when me.everybody then
      (select count(*) from reading r where r.kind = 'card' and r.about = 'child' and upper_inf(r.recorded) and r.subject <> all(me.bars)
        and (not exists (select 1 from closed_subject c where c.key = uuid_hash_extended(r.subject, 0)) or r.subject in (select mine.subject from mine))
        and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id)))
    else
      (select count(*) from mine join reading r on r.subject = mine.subject and r.kind = 'card' and r.about = 'child' and upper_inf(r.recorded) where r.subject <> all(me.bars)
        and (not exists (select 1 from partly_withheld w where w.key = uuid_hash_extended(r.subject, 0)) or not withheld_reading(r.id)))
    end::int
  from me;
end;
