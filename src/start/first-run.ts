import pg from 'pg'
import type { Pack } from '../packs/index.ts'
import type { Store } from '../store/index.ts'
import { seedAuthority } from '../../tools/synthetic/seed.ts'
import type { Persona } from '../web/index.ts'
import { openStore, type OpenDatabase } from './database.ts'

export interface SeedOptions { readonly size: 'small'; readonly seed: number }
type Progress = (line: string) => void

/** Whether anything has been written here. */
export const isEmpty = async (store: Store): Promise<boolean> => (await store.engine.db.selectFrom('fact').select('id').limit(1).executeTakeFirst()) === undefined

/**
 * Fills an empty database with the made-up authority. What was half loaded when an earlier start was cut short is made up
 * too, so it is thrown away and loaded afresh. Gives back the store to go on with.
 */
export async function fillDemonstration(database: OpenDatabase, store: Store, pack: Pack, options: SeedOptions, progress: Progress): Promise<Store> {
  let open = store
  if (await open.setting('filling') === true) {
    progress('An earlier start was cut short. Starting the made-up authority again.')
    await open.close()
    await wipe(database)
    open = await openStore(database, pack)
  }
  if (!(await isEmpty(open))) return open
  await fill(open, options, progress)
  return open
}

/** Writes the made-up authority into an empty database, and keeps who may be signed in as. */
export async function fill(store: Store, options: SeedOptions, progress: Progress): Promise<void> {
  await store.set('filling', true)
  await store.set('demonstration', true)
  const made = await seedAuthority(store, options, progress)
  const cast: readonly Persona[] = Object.values(made.cast).map((p) => ({
    worker: p.worker, name: p.name, says: p.says, role: store.pack.roles.find((r) => r.id === p.role)?.title ?? p.role,
  }))
  await store.set('cast', cast)
  await store.set('filling', false)
}

async function wipe(database: OpenDatabase): Promise<void> {
  const client = new pg.Client(database.admin)
  await client.connect()
  try {
    await client.query('drop schema if exists sightline cascade')
    await client.query('drop schema if exists graphile_worker cascade')
  } finally {
    await client.end()
  }
}
