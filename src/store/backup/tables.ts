import type pg from 'pg'

/** A table of ours, as the catalogue of the database has it. */
export interface TableShape { readonly table: string; readonly columns: readonly string[] }
/** Where a sequence stood. */
export interface SequenceAt { readonly name: string; readonly last: string | null }

/** Kept by the migrations themselves when a database is made, never copied. */
const notCopied = ['migration']

/**
 * Every table of the schema with the columns that hold something of their own. Found in the catalogue, so that a table added
 * later is in the next backup without anybody remembering to put it there.
 */
export async function ourTables(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const found = await client.query<{ table: string; columns: string[] }>(`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'sightline'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, c.relname order by c.relname`)
  return found.rows.filter((t) => !notCopied.includes(t.table))
}

/** Where the schema's sequences stand. Nobody may be given a number twice after a restore. */
export async function ourSequences(client: pg.ClientBase): Promise<readonly SequenceAt[]> {
  return (await client.query<SequenceAt>(`select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'sightline' order by 1`)).rows
}

export async function ourMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  return (await client.query<{ name: string }>('select name from sightline.migration order by name')).rows.map((r) => r.name)
}

/** A thing taken down while rows are loaded and put up again after, as statements. */
export interface Scaffold { readonly down: string; readonly up: string }

/**
 * What makes loading slow: constraints that look at other rows, indexes, triggers. Loading a whole table and then building
 * them is many times faster than keeping them row by row, and building them checks every row all the same.
 */
export async function scaffolds(client: pg.ClientBase): Promise<readonly Scaffold[]> {
  const constraints = await client.query<{ name: string; table: string; definition: string; foreign: boolean }>(`
    select quote_ident(conname) as name, conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as definition, contype = 'f' as foreign
    from pg_constraint c where connamespace = 'sightline'::regnamespace and contype in ('p', 'u', 'x', 'f') and conrelid <> 'sightline.migration'::regclass
    order by contype = 'f' desc, conrelid, conname`)
  const indexes = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'sightline'::regnamespace and i.indrelid <> 'sightline.migration'::regclass
      and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by 1`)
  const triggers = await client.query<{ table: string }>(`
    select distinct tgrelid::regclass::text as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'sightline'::regnamespace and not t.tgisinternal and t.tgenabled <> 'D'`)
  const constraint = (c: typeof constraints.rows[number]): Scaffold => ({
    down: `alter table ${c.table} drop constraint ${c.name}`, up: `alter table ${c.table} add constraint ${c.name} ${c.definition}`,
  })
  // Foreign keys lean on the unique ones, so they go first and come back last.
  return [
    ...triggers.rows.map((t) => ({ down: `alter table ${t.table} disable trigger user`, up: `alter table ${t.table} enable trigger user` })),
    ...constraints.rows.filter((c) => c.foreign).map(constraint),
    ...indexes.rows.map((i) => ({ down: `drop index ${i.name}`, up: i.definition })),
    ...constraints.rows.filter((c) => !c.foreign).map(constraint),
  ]
}
