-- Readings are a projection: what they hold can be worked out again, and a test proves it equal. An index that forbade two readings of one thing at
-- once cost a third of all writing of them, and asking the ledger for each row whether its subject is there a tenth. What is open is still kept
-- from being there twice.
alter table reading drop constraint reading_subject_kind_rule_key_recorded_excl;
alter table reading drop constraint reading_subject_fkey;
create unique index reading_open on reading (subject, kind, rule, key) where upper_inf(recorded);
drop index reading_now;
-- Past moments are asked of one subject, or of everybody: this finds the first, and no index helps the second.
create index reading_of on reading (subject);
drop index reading_then;
