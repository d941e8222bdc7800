import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { settings } from '../../connect.ts'
import { openTestStore, smallWorld, type TestStore } from '../../for-tests.ts'
import { asLogin } from '../../prepare.ts'
import { Sealer, verify, type SealPlaces, type Verified } from '../index.ts'

/** A small authority, sealed in several seals, and the hands of an administrator who holds the owner's login. */
export interface Sealed {
  readonly t: TestStore
  readonly w: Awaited<ReturnType<typeof smallWorld>>
  readonly places: SealPlaces
  readonly owner: pg.Client
  check(from?: string): Promise<Verified>
  /** Verifies after something was done as the owner, and undoes it. */
  tampering(does: (owner: pg.Client) => Promise<unknown>): Promise<Verified>
  close(): Promise<void>
}

export async function openSealed(major: '18' | '15'): Promise<Sealed> {
  const t = await openTestStore('2026-11-21 22:00', major), w = await smallWorld(t)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-verify-')), places = { folder, copy: null, key: null }
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), places, t.clock)
  const round = async () => { for (let i = 0; i < 3; i++) await sealer.round() }
  await round()
  const look = () => t.store.engine.db.insertInto('audit_event').values({
    id: randomUUID(), at: t.clock.now(), actor: w.priya, action: 'Read the record', page: '/children/:child', subject: w.child, because: 'allocated', session: randomUUID(),
  }).execute()
  for (const minute of ['10', '20', '30']) {
    await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: `Seen at ${minute}` }, written: `2026-11-21 22:${minute}` })
    await look()
    await round()
  }
  await sealer.close()
  const owner = new pg.Client(settings(asLogin(t.admin, 'owner'), 1))
  await owner.connect()
  return {
    t, w, places, owner,
    check: (from = folder) => verify(owner, { folder: from, pack: t.store.pack }),
    tampering: async (does) => {
      await owner.query('begin')
      try {
        await does(owner)
        return await verify(owner, { folder, pack: t.store.pack, inTransaction: true })
      } finally {
        await owner.query('rollback')
      }
    },
    close: async () => { await owner.end(); await t.close(); fs.rmSync(folder, { recursive: true }) },
  }
}

/** The first note, in SQL. */
export const noteFact = `(select id from fact where kind = 'case-note' order by recorded limit 1)`
export const planted = '11111111-1111-4111-8111-111111111111'
/** Puts in a fact that nobody wrote. */
export const insertFact = (recorded: string): string =>
  `insert into fact (id, record, sequence, subject, about, kind, version, step, act, happened, learned, recorded, author, sensitivity, body_hash)
    select gen_random_uuid(), '${planted}', 1, subject, about, kind, version, step, 'step', happened, learned, ${recorded}, author, sensitivity, body_hash
    from fact where kind = 'case-note' limit 1`
