-- The kinds of record that are looked at of somebody; null for every kind. A case note is looked at by none of those who look at a child, so
-- it need not have their brothers and sisters read again. Whoever was read before this looks at every kind until they are read again.
alter table depends add column kinds text[];
