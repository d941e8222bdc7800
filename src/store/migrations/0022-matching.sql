-- Files whose columns somebody has still to match with records: they have come in, and nothing is read from them yet.
alter table import drop constraint import_state_check;
alter table import add constraint import_state_check
  check (state in ('incoming', 'matching', 'waiting', 'reading', 'writing', 'catching-up', 'done', 'failed', 'cancelled', 'taking-back', 'taken-back'));
