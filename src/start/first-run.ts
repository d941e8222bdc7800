import pg from 'pg'
import type { Pack } from '../packs/index.ts'
import type { Store } from '../store/index.ts'
import { seedAuthority } from '../../tools/synthetic/seed.ts'
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
  await open.set('filling', true)
  await open.set('demonstration', true)
  await seedAuthority(open, options, progress)
  await open.set('filling', false)
  return open
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
