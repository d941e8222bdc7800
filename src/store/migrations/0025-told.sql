-- What each person was told, seen and unseen; where besides; and calendars that follow what they owe.

-- Written with the fact that tells it. Which fact, whom it is about and whom it tells; never what it says.
create table told (
  person uuid not null references subject,
  fact uuid not null,
  what text not null check (what in ('came-up', 'given', 'sent-back', 'answered')),
  record uuid not null,
  subject uuid not null,
  at timestamptz not null,
  seen timestamptz,
  -- When it was counted in a message sent out of Sightline.
  mailed timestamptz,
  primary key (person, fact)
);
create index told_unseen on told (person) where seen is null;
create index told_latest on told (person, at desc);

-- Where a person is told besides Sightline, by their own wish. Only an address they showed to be theirs is ever written to.
create table message_to (
  person uuid primary key references subject,
  address text,
  -- Given and not yet shown to be theirs: the code sent there, as a hash.
  wanted text,
  code_hash bytea,
  code_until timestamptz,
  code_tries int not null default 0,
  -- So that nobody has codes sent to strangers all day.
  codes_sent int not null default 0,
  codes_since timestamptz,
  how text not null default 'each' check (how in ('each', 'daily', 'none')),
  quiet_from smallint not null default 20 check (quiet_from between 0 and 23),
  quiet_to smallint not null default 7 check (quiet_to between 0 and 23),
  daily_at smallint not null default 8 check (daily_at between 0 and 23),
  working_days_only boolean not null default false,
  last_sent timestamptz,
  -- The address was refused for good by whoever keeps it.
  refused timestamptz
);

-- A calendar that follows what somebody owes. The address is secret, and only ever a hash here.
create table calendar_feed (
  token_hash bytea primary key check (length(token_hash) = 32),
  person uuid not null references subject,
  says text not null check (says in ('what', 'only')),
  made timestamptz not null,
  ended timestamptz,
  -- When a calendar last asked, and how often in all.
  asked timestamptz,
  times int not null default 0
);
create unique index calendar_feed_open on calendar_feed (person) where ended is null;

grant select, insert, update, delete on told, message_to, calendar_feed to sightline_engine;
-- A calendar is read in a session of a moment, which leaves nothing behind.
grant delete on session to sightline_engine;
grant select on told to sightline_app;
grant update (seen) on told to sightline_app;

alter table told enable row level security;
alter table message_to enable row level security;
alter table calendar_feed enable row level security;

create policy engine on told to sightline_engine using (true) with check (true);
create policy engine on message_to to sightline_engine using (true) with check (true);
create policy engine on calendar_feed to sightline_engine using (true) with check (true);
create policy mine on told to sightline_app using (person = (select session_worker())) with check (person = (select session_worker()));
