import pg from 'pg'
import { MovableClock, prepare, type Store } from '../store/index.ts'
import type { Size } from '../../tools/synthetic/plan.ts'
import { seedAuthority } from '../../tools/synthetic/seed.ts'
import type { Persona } from '../web/index.ts'
import type { OpenDatabase } from './database.ts'

export interface SeedOptions { readonly size: Size; readonly seed: number }
type Progress = (line: string) => void

/** Whether anything has been written here. */
export const isEmpty = async (store: Store): Promise<boolean> => (await store.engine.db.selectFrom('fact').select('id').limit(1).executeTakeFirst()) === undefined

/**
 * Fills an empty database with the made-up authority. What was half loaded when an earlier start was cut short is made up
 * too, so it is thrown away and loaded afresh. A second server that starts meanwhile on the same database waits.
 */
export function fillDemonstration(database: OpenDatabase, store: Store, options: SeedOptions, progress: Progress): Promise<void> {
  return oneAtATime(database, () => fillOnce(database, store, options, progress))
}

async function fillOnce(database: OpenDatabase, store: Store, options: SeedOptions, progress: Progress): Promise<void> {
  if (await store.setting('filling') === true) {
    progress('An earlier start was cut short. Starting the made-up authority again.')
    await wipe(database)
    await prepare(database.admin, undefined, store.pack)
    if (store.clock instanceof MovableClock) store.clock.offsetMs = 0
  }
  if (await isEmpty(store)) await fill(database, store, options, progress)
}

/** Writes the made-up authority into an empty database, and keeps who may be signed in as. */
export async function fill(database: OpenDatabase, store: Store, options: SeedOptions, progress: Progress): Promise<void> {
  await store.set('filling', true)
  await store.set('demonstration', true)
  const made = await seedAuthority(store, database.admin, options, progress)
  const cast: readonly Persona[] = Object.values(made.cast).map((p) => ({
    worker: p.worker, name: p.name, says: p.says, role: store.pack.roles.find((r) => r.id === p.role)?.title ?? p.role,
  }))
  await store.set('cast', cast)
  await store.set('filling', false)
}

/** Let go of by the database itself when its holder dies. */
async function oneAtATime(database: OpenDatabase, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client(database.admin)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7467002)')
    await work()
  } finally {
    await client.end()
  }
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
