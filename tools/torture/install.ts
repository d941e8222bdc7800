import { randomUUID } from 'node:crypto'
import { when } from '../../src/calendar/index.ts'
import { england } from '../../src/packs/index.ts'
import { openStore, type OpenDatabase } from '../../src/start/database.ts'
import type { Store } from '../../src/store/index.ts'
import { smallWorld, type TestStore } from '../../src/store/for-tests.ts'

/** A small authority to hurt: its people, its children, and sessions of people who are signed in. */
export interface Installed {
  readonly home: string
  readonly children: readonly string[]
  /** Tokens of night workers at the home, as their browsers hold them. */
  readonly sessions: readonly string[]
}

/** Puts a small authority into an empty database, as `npm start` would find it after its first run. */
export async function install(database: OpenDatabase, options: { readonly children: number; readonly sessions: number }): Promise<Installed> {
  const store = await openStore(database, england)
  try {
    const write = writerOf(store)
    const world = await smallWorld({ write })
    const children = await Promise.all(Array.from({ length: options.children }, async (_, i) => {
      const child = randomUUID()
      await write('person.described', { about: child, on: '2026-04-02', says: { given: `Child ${i + 1}`, family: 'Made-Up', born: '2012-02-03' } })
      await write('placement.started', { about: child, on: '2026-04-02', says: { home: world.home, type: 'K2' } })
      return child
    }))
    const sessions = await Promise.all(Array.from({ length: options.sessions }, (_, i) => store.sessions.open(i % 2 ? world.bola : world.ash)))
    for (const [key, value] of [['demonstration', true], ['cast', []], ['filling', false]] as const) await store.set(key, value)
    return { home: world.home, children, sessions }
  } finally {
    await store.close()
  }
}

function writerOf(store: Store): TestStore['write'] {
  const next = new Map<string, number>()
  return async (did, { about, as = 'child', by = null, on, record = randomUUID(), says = {}, ...rest }) => {
    const [kind = '', step = ''] = did.split('.')
    const expects = next.get(record) ?? 0
    const done = await store.engine.append([{
      record, expects, subject: about, about: as, kind, step, happened: on ? when(on) : { at: store.clock.now() }, author: by, body: says, ...rest,
    }])
    next.set(record, expects + 1)
    return { ...done, record }
  }
}
