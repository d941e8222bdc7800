-- The views of a dataset read everybody's records of a few types, and few facts put others right.
create index fact_by_kind on fact (kind, step);
create index fact_put_right on fact (kind, record) where act <> 'step';
