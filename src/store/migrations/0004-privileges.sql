-- Logins: owner (migrations only), engine (appends, keeps readings, runs jobs), app (pages, under row-level security), report (figures, under row-level security).
-- Policies are sub-selects: a function called for each row would cost a thousand times as much.

grant usage on schema sightline to sightline_app, sightline_engine, sightline_report;

grant select, insert on subject, fact, fact_body, fact_link, audit_event to sightline_engine;
grant select, insert, update, delete on reading, subject_cursor, depends, subject_scope, holder_scope, setting to sightline_engine;
grant select, insert, update on session to sightline_engine;
grant select, update on draft to sightline_engine;
grant delete on draft to sightline_engine;
grant usage on all sequences in schema sightline to sightline_engine;

grant select on subject, fact, fact_body, reading, subject_cursor, setting to sightline_app;
grant select, insert on audit_event to sightline_app;
grant select, insert, update, delete on draft to sightline_app;
grant select on reading, setting to sightline_report;

revoke execute on all functions in schema sightline from public;
grant execute on function sightline_now(), session_worker(), sees_all(), reach(), why_reach(uuid), same_people(uuid) to sightline_app, sightline_report, sightline_engine;

alter table subject enable row level security;
alter table fact enable row level security;
alter table fact_body enable row level security;
alter table fact_link enable row level security;
alter table reading enable row level security;
alter table subject_cursor enable row level security;
alter table draft enable row level security;
alter table audit_event enable row level security;
alter table session enable row level security;

create policy engine on subject to sightline_engine using (true) with check (true);
create policy engine on fact to sightline_engine using (true) with check (true);
create policy engine on fact_body to sightline_engine using (true) with check (true);
create policy engine on fact_link to sightline_engine using (true) with check (true);
create policy engine on reading to sightline_engine using (true) with check (true);
create policy engine on subject_cursor to sightline_engine using (true) with check (true);
create policy engine on draft to sightline_engine using (true) with check (true);
create policy engine on audit_event to sightline_engine using (true) with check (true);
create policy engine on session to sightline_engine using (true) with check (true);

-- What the organisation is made of (homes, teams, workers) is known to everyone signed in. Children and adults are seen within reach.
create policy reached on subject for select to sightline_app using (
  (about in ('home', 'team', 'agency', 'authority', 'worker') and (select session_worker()) is not null)
  or (select sees_all()) or id in (select reach()));
create policy reached on fact for select to sightline_app using (
  sensitivity = 'ordinary' and (
    (about in ('home', 'team', 'agency', 'authority', 'worker') and (select session_worker()) is not null)
    or (select sees_all()) or subject in (select reach())));
create policy reached on fact_body for select to sightline_app using (
  sensitivity = 'ordinary' and (
    (about in ('home', 'team', 'agency', 'authority', 'worker') and (select session_worker()) is not null)
    or (select sees_all()) or subject in (select reach())));
create policy reached on reading for select to sightline_app, sightline_report using (
  (about in ('home', 'team', 'agency', 'authority', 'worker') and (select session_worker()) is not null)
  or (select sees_all()) or subject in (select reach()));
create policy reached on subject_cursor for select to sightline_app using (
  (select sees_all()) or subject in (select reach()));

-- A draft is its author's. An unfinished concern is also shown, once its time has come, to those who can reach the child.
create policy mine on draft to sightline_app
  using (author = (select session_worker()))
  with check (author = (select session_worker()) and ((select sees_all()) or subject in (select reach())
    or about in ('home', 'team', 'worker')));
create policy concern on draft for select to sightline_app using (
  concern_from <= (select sightline_now()) and ((select sees_all()) or subject in (select reach())));

create policy own_reading on audit_event for insert to sightline_app with check (actor = (select session_worker()));
create policy reached on audit_event for select to sightline_app using (
  actor = (select session_worker()) or (select sees_all()) or subject in (select reach()));
