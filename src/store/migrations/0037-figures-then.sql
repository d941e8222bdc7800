-- A figure as it was known on a past day: members of one indicator, those since replaced too. Without it all that was ever read is gone through.
create index reading_figures_then on reading (rule, on_day) where kind = 'indicator';
