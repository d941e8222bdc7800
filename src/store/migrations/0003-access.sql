-- Who is signed in, what they may reach, what they looked at, and what they have begun to write.

create table session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  worker uuid not null references subject,
  started timestamptz not null,
  idle_until timestamptz not null,
  ended timestamptz
);

create table audit_event (
  id uuid primary key,
  at timestamptz not null,
  actor uuid not null,
  action text not null,
  page text not null,
  subject uuid,
  because text not null,
  session uuid
);
create index audit_by_subject on audit_event (subject, at desc);
create index audit_by_actor on audit_event (actor, at desc);

-- Writing not yet sent. The id becomes the id of the fact. Not part of the record until it is sent.
create table draft (
  id uuid primary key,
  record uuid not null,
  kind text not null,
  step text not null,
  act text not null check (act in ('step', 'amend', 'withdraw')),
  amends int,
  expects int not null,
  subject uuid not null references subject,
  about text not null,
  author uuid not null references subject,
  started timestamptz not null,
  saved timestamptz not null,
  revision int not null default 1,
  answers text not null,
  -- From when an unfinished draft is itself a concern and is shown to those who can reach the child.
  concern_from timestamptz
);
create index draft_by_author on draft (author);
create index draft_by_subject on draft (subject);

-- Now, as this installation has it: the demonstration can be moved forward, anything else cannot.
create function sightline_now() returns timestamptz
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select clock_timestamp() + coalesce((select (value #>> '{}')::bigint from setting where key = 'clock-offset-ms'), 0) * interval '1 millisecond' $$;

-- The worker signed in, found by an unguessable token. A settable worker id could be set by injected SQL; a token has to be known.
create function session_worker() returns uuid
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select worker from session
        where token_hash = sha256(convert_to(coalesce(current_setting('sightline.session', true), ''), 'UTF8'))
          and ended is null and idle_until > sightline_now() $$;

create function sees_all() returns boolean
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select exists (select 1 from holder_scope
        where holder = session_worker() and scope = 'authority'
          and valid_from <= sightline_now() and (valid_to is null or valid_to > sightline_now())) $$;

create function reach() returns setof uuid
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select distinct s.subject from holder_scope h join subject_scope s on s.scope = h.scope
        where h.holder = session_worker()
          and h.valid_from <= sightline_now() and (h.valid_to is null or h.valid_to > sightline_now())
          and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now()) $$;

-- Why the signed-in worker can see a subject: every scope they share with it.
create function why_reach(wanted uuid) returns table (scope text, held_because text, theirs_because text)
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ select h.scope, h.because, coalesce(s.because, 'everyone the authority works with')
        from holder_scope h left join subject_scope s on s.scope = h.scope and s.subject = wanted
          and s.valid_from <= sightline_now() and (s.valid_to is null or s.valid_to > sightline_now())
        where h.holder = session_worker() and (s.subject is not null or h.scope = 'authority')
          and h.valid_from <= sightline_now() and (h.valid_to is null or h.valid_to > sightline_now()) $$;

-- Everyone found to be the same person as this one, itself included. Only ids: their facts are still seen within reach.
create function same_people(wanted uuid) returns setof uuid
  language sql stable security definer set search_path = sightline, pg_temp
  as $$ with recursive pair as (
          select f.subject as a, l.subject as b from fact f join fact_link l on l.fact = f.id
          where f.kind = 'same-person' and not exists (select 1 from fact w where w.record = f.record and w.act = 'withdraw')
        ), together(id) as (
          select wanted union select case when p.a = t.id then p.b else p.a end from together t join pair p on t.id in (p.a, p.b)
        ) select id from together $$;
