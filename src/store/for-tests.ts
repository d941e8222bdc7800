import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { londonToInstant, manualClock, when, type ManualClock } from '../calendar/index.ts'
import type { Body, SubjectId, SubjectKind } from '../ledger/index.ts'
import { england } from '../packs/index.ts'
import { preparedDatabase, testServer, type Major } from './embedded/for-tests.ts'
import type { Connection } from './connect.ts'
import type { NewFact, Written } from './ledger/append.ts'
import { FolderOfFiles } from './files/index.ts'
import { prepare } from './prepare.ts'
import { ReturnDesk, writerFrom } from './returns/index.ts'
import { Store } from './store.ts'

export { KeptCounts } from './kept-counts.ts'

/** A real database with the England pack and a clock that stands until moved. Close it at the end of the test file. */
export interface TestStore {
  readonly store: Store
  readonly clock: ManualClock
  readonly admin: Connection
  /** Writes one step; opens the record when `record` is new. Times are local: `2026-11-21 22:40`. Moves the clock to `written` when given. */
  write(did: string, options: { readonly about: SubjectId; readonly as?: SubjectKind; readonly by?: SubjectId | null; readonly on?: string; readonly record?: string; readonly says?: Body; readonly written?: string } & Omit<Partial<NewFact>, 'about' | 'record'>): Promise<Written & { readonly record: string }>
  close(): Promise<void>
}

/** Opens a fresh database at a local time. `major`: 18, the embedded default, or 15, the oldest supported. */
export async function openTestStore(at = '2026-11-21 22:00', major: Major = '18'): Promise<TestStore> {
  const admin = await preparedDatabase(await testServer(major), prepare)
  const clock = manualClock(londonToInstant(at))
  const store = new Store(admin, england, clock, { app: 4, engine: 4 })
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-files-'))
  store.files = new FolderOfFiles(path.join(folder, 'files'))
  store.returns = new ReturnDesk(path.join(folder, 'returns'), clock, writerFrom(store))
  store.bringInFrom(path.join(folder, 'imports'))
  await followClock(store, clock)
  const next = new Map<string, number>()
  return {
    store, clock, admin, close: async () => { await store.close(); await fs.rm(folder, { recursive: true, force: true }) },
    write: async (did, { about, as = 'child', by = null, on, record = randomUUID(), says = {}, written, ...rest }) => {
      if (written) { clock.set(londonToInstant(written)); await followClock(store, clock) }
      const [kind = '', step = ''] = did.split('.')
      const expects = next.get(record) ?? 0
      const result = await store.engine.append([{ record, expects, subject: about, about: as, kind, step, happened: on ? when(on) : { at: clock.now() }, author: by, body: says, ...rest }])
      next.set(record, expects + 1)
      return { ...result, record }
    },
  }
}

/** Makes the database's own now agree with the test's clock, for row-level security. */
export async function followClock(store: Store, clock: ManualClock): Promise<void> {
  const ahead = await sql<{ ms: number }>`select ceil(extract(epoch from ${clock.now()}::timestamptz - clock_timestamp()) * 1000)::bigint as ms`.execute(store.engine.db)
  await store.set('clock-offset-ms', ahead.rows[0]?.ms ?? 0)
}

/** A small authority to write about: one home, one team, their people, one child. Everyone is in post since spring. */
export async function smallWorld(t: Pick<TestStore, 'write'>) {
  const id = { authority: randomUUID(), service: randomUUID(), team: randomUUID(), home: randomUUID(), otherHome: randomUUID() }
  const unit = (subject: string, as: SubjectKind, name: string, within?: string) =>
    t.write('organisation.described', { about: subject, as, on: '2026-03-01', says: { name, phone: '01632 960144', ...(within ? { within } : {}) } })
  await unit(id.authority, 'authority', 'Tarrowmouth Council')
  await unit(id.service, 'team', 'Children and families', id.authority)
  await unit(id.team, 'team', 'Care team 2', id.service)
  await unit(id.home, 'home', 'Saltmarsh House', id.service)
  await unit(id.otherHome, 'home', 'Quay Cottage', id.service)
  const worker = async (name: string, role: string, of: string): Promise<string> => {
    const subject = randomUUID()
    await t.write('post.started', { about: subject, as: 'worker', on: '2026-03-01', says: { name, role, unit: of, phone: '01632 960171' } })
    return subject
  }
  const people = {
    ash: await worker('Ash Kowalczyk', 'night-worker', id.home), bola: await worker('Bola Adeyemi', 'home-manager', id.home),
    priya: await worker('Priya Raman', 'social-worker', id.team), helen: await worker('Helen Ashworth', 'team-manager', id.team),
    joanna: await worker('Joanna Vickery', 'head-of-service', id.service), ruth: await worker('Ruth Okonjo-Hale', 'director', id.authority),
    lena: await worker('Lena Fisk', 'return-interviewer', id.authority), morwenna: await worker('Morwenna Rowe', 'home-manager', id.otherHome),
    rhys: await worker('Rhys Sandiford', 'night-worker', id.otherHome),
  }
  const child = randomUUID(), stranger = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given: 'Jodie-Leigh', family: 'Nancarrow', born: '2011-05-09' } })
  await t.write('care-episode.started', { about: child, on: '2026-04-02', says: { legalStatus: 'V2' } })
  await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: people.priya, role: 'social-worker', team: id.team } })
  await t.write('placement.started', { about: child, on: '2026-04-02', says: { home: id.home, type: 'K2', room: '2' } })
  await t.write('person.described', { about: stranger, on: '2026-04-02', says: { given: 'Toby', family: 'Aldersley-Wren', born: '2012-02-03' } })
  await t.write('placement.started', { about: stranger, on: '2026-04-02', says: { home: id.otherHome, type: 'K2' } })
  return { ...id, ...people, child, stranger }
}
