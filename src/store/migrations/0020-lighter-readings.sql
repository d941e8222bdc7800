-- (What never held is an empty range: it begins at no moment, and is not open.)
-- That no two readings of one thing held at once was kept by an index that cost a third of all writing of readings. Two b-trees keep the same
-- from going wrong unseen: none begins twice at one moment, and only one of each is open.
alter table reading drop constraint reading_subject_kind_rule_key_recorded_excl;
create unique index reading_once on reading (subject, kind, rule, key, lower(recorded));
create unique index reading_open on reading (subject, kind, rule, key) where upper_inf(recorded);
-- Past moments are asked of one subject, or of everybody: the first finds them by the index above, and no index helps the second.
drop index reading_then;
-- What stands now is found by the index of what is open.
drop index reading_now;
