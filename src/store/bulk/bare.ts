import type pg from 'pg'

/** The statements that put back what was taken away, in order. */
export interface Bare { readonly restore: readonly string[] }

/**
 * Takes the keys, constraints and indexes off some tables in the caller's transaction, as their owner, and says how to put
 * them back just as they were. Read from the database, so that a migration that adds an index need not be known here.
 */
export async function bareTables(client: pg.Client, tables: readonly string[]): Promise<Bare> {
  const names = tables.map((t) => `sightline.${t}`)
  // Foreign keys first, for they rest on the keys; checks and not-nulls cost little and stay.
  const constraints = await client.query<{ drop: string; add: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
    from pg_constraint
    where (conrelid = any($1::regclass[]) and contype in ('p', 'u', 'x', 'f')) or (confrelid = any($1::regclass[]) and contype = 'f')
    order by contype <> 'f', conrelid, conname`, [names])
  for (const { drop } of constraints.rows) await client.query(drop)
  const indexes = await client.query<{ drop: string; add: string }>(`
    select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as add
    from pg_index where indrelid = any($1::regclass[]) order by indexrelid`, [names])
  for (const { drop } of indexes.rows) await client.query(drop)
  return { restore: [...indexes.rows.map((i) => i.add), ...constraints.rows.map((c) => c.add).reverse()] }
}
