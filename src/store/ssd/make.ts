import { createHash } from 'node:crypto'
import type pg from 'pg'
import { ssdObjects, type SsdObject } from '../../packs/england/ssd/index.ts'
import { beneath } from './beneath/index.ts'
import { lit, viewName } from './sql/text.ts'
import { selectOf } from './sql/view.ts'

/** Nobody waits for the views: one who reads them just now keeps the ones there are, and the next start makes the new. */
const longestWait = '2s'
const lockNotAvailable = '55P03'

/** Everything that makes the dataset, as statements of the owner. */
export function statements(objects: readonly SsdObject[] = ssdObjects): readonly string[] {
  return [
    ...beneath.flatMap((b) => [`create view ssd_beneath.${viewName(b.name)} as ${b.sql}`, `comment on view ssd_beneath.${viewName(b.name)} is ${lit(b.says)}`]),
    ...objects.flatMap(viewOf),
    'grant usage on schema ssd to sightline_report',
    'grant select on all tables in schema ssd to sightline_report',
  ]
}

/**
 * An object as a view. Its rows come through a function, which is the owner's and so sees everything, and in which joins are made in memory:
 * how few rows a record type has the planner cannot tell, and it would go through one list once for each row of another. To whoever asks
 * it is closed: no condition of theirs is tried on what is left out.
 */
function viewOf(o: SsdObject): readonly string[] {
  const view = viewName(o.name), rows = `ssd_beneath.${view}_rows`, made = `ssd_beneath.${view}()`
  return [
    `create view ${rows} as ${selectOf(o)}`,
    `create function ${made} returns setof ${rows} language sql stable security definer cost 100000 rows 10000 set enable_nestloop = off set jit = off begin atomic select * from ${rows}; end`,
    `revoke execute on function ${made} from public`,
    `grant execute on function ${made} to sightline_report`,
    `create view ssd.${view} with (security_barrier) as select * from ${made}`,
    `comment on view ssd.${view} is ${lit(o.says)}`,
  ]
}

/**
 * Makes the views of the Standard Safeguarding Dataset as they are defined now; for a place that has none, takes them away. Nothing is
 * done when they stand as defined, or a schema of that name is somebody else's. `client`: the administrator, alone in preparing.
 */
export async function makeDataset(client: pg.ClientBase, pack: { readonly id: string }): Promise<void> {
  const all = pack.id === 'england' ? statements() : [], made = createHash('sha256').update(all.join(';\n')).digest('hex')
  const there = await schemaThere(client)
  if (there?.made === made || there?.ours === false || !there && all.length === 0) return
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '${longestWait}'`)
    await takeAway(client)
    if (all.length > 0) await make(client, all, made)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    if (!(error instanceof Error && 'code' in error && error.code === lockNotAvailable)) throw error
  }
}

/** The schema, when there is one: whether it is ours, and what it was made of, while its views are there: they go with the tables when a database is begun afresh. */
async function schemaThere(client: pg.ClientBase): Promise<{ readonly ours: boolean; readonly made: string | null } | undefined> {
  const found = await client.query<{ ours: boolean; made: string | null }>(`select pg_get_userbyid(nspowner) = 'sightline_owner' as ours, case when to_regclass('ssd.ssd_person') is not null then obj_description(oid, 'pg_namespace') end as made from pg_namespace where nspname = 'ssd'`)
  return found.rows[0]
}

async function make(client: pg.ClientBase, all: readonly string[], made: string): Promise<void> {
  for (const schema of ['ssd_beneath', 'ssd']) await client.query(`create schema ${schema} authorization sightline_owner`)
  await client.query('set local role sightline_owner')
  for (const statement of all) await client.query(statement)
  await client.query(`comment on schema ssd is ${lit(made)}`)
}

/** Takes the views away where any of these migrations is still to be made: a table that a view reads cannot be changed under it. */
export async function makeWay(client: pg.ClientBase, migrations: readonly string[]): Promise<void> {
  const known = await client.query<{ yes: boolean }>(`select to_regclass('sightline.migration') is not null as yes`)
  if (!known.rows[0]?.yes || !(await schemaThere(client))?.ours) return
  const done = new Set((await client.query<{ name: string }>('select name from sightline.migration')).rows.map((r) => r.name))
  if (migrations.some((m) => !done.has(m))) await takeAway(client)
}

async function takeAway(client: pg.ClientBase): Promise<void> {
  for (const schema of ['ssd', 'ssd_beneath']) await client.query(`drop schema if exists ${schema} cascade`)
}
