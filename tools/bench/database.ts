import { sql } from 'kysely'
import { england } from '../../src/packs/index.ts'
import { openDatabase, openStore, type OpenDatabase } from '../../src/start/database.ts'
import { readEnvironment } from '../../src/start/environment.ts'
import { fillDemonstration } from '../../src/start/first-run.ts'
import type { Store } from '../../src/store/index.ts'
import type { Print } from './line.ts'
import type { BenchOptions } from './options.ts'

/** A database of the size asked for, open. */
export interface BenchDatabase {
  readonly database: OpenDatabase
  readonly store: Store
  /** How much is in it, for every line of the run. */
  readonly holds: { readonly size: string; readonly facts: number; readonly openChildren: number; readonly postgres: string }
  close(): Promise<void>
}

/** Opens the database of a run, filling it first when it is empty. Filling is itself a measurement. */
export async function openBench(options: Pick<BenchOptions, 'size' | 'data'>, print: Print): Promise<BenchDatabase> {
  const database = await openDatabase(readEnvironment({ SIGHTLINE_DATA: options.data }, options.data))
  const store = await openStore(database, england)
  const began = performance.now()
  if (await store.setting('filling') === true || (await heldIn(store)).facts === 0) {
    await fillDemonstration(database, store, { size: options.size, seed: 1 }, (line) => process.stderr.write(`${line}\n`))
    const held = await heldIn(store)
    print({ bench: 'seed', ...held, seconds: Math.round((performance.now() - began) / 100) / 10, memoryMiB: Math.round(process.resourceUsage().maxRSS / 1024) })
  }
  const holds = { size: options.size, ...await heldIn(store) }
  return { database, store, holds, close: async () => { await store.close(); await database.close() } }
}

async function heldIn(store: Store): Promise<{ readonly facts: number; readonly openChildren: number; readonly postgres: string }> {
  const found = await sql<{ facts: number; open: number; postgres: string }>`select (select count(*) from fact)::int as facts,
    (select count(distinct subject) from reading where upper_inf(recorded) and kind = 'status' and about = 'child'
      and rule in ('child-in-need', 'looked-after', 'referred', 'with-front-door') and (valid_to is null or valid_to > sightline_now()))::int as open,
    current_setting('server_version') as postgres`.execute(store.engine.db)
  const row = found.rows[0]
  return { facts: row?.facts ?? 0, openChildren: row?.open ?? 0, postgres: row?.postgres ?? '' }
}
