import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { deskFor, folderOf, stands, twoChildren } from './for-tests.ts'
import { totals, type ImportDesk } from './index.ts'

let t: TestStore, desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

/** Files of enough children for more than one lot, ready to be written. */
async function ready(from: number): Promise<string> {
  const each = Array.from({ length: 205 }, (_, i) => String(from + i)), id = await desk.receive(null, 'ssda903')
  const folder = folderOf({ header: each.map((CHILD) => ({ ...twoChildren.header[0], CHILD, UPN: 'UN1' })), episodes: each.map((CHILD) => ({ ...twoChildren.episodes[2], CHILD })) })
  await desk.ready(id, await desk.shelf.copy(id, folder), { series: 'ssda903', asked: { year: '2025-26' }, worker: null, wants: 'write' })
  return id
}
const cameTo = async (id: string) => { const job = await stands(desk, id), { written, unchanged } = totals(job.tables); return [job.state, job.says, written, unchanged] }

test('two sets of files of the same children begun at one moment are written one after the other', async () => {
  const ids = [await ready(1000), await ready(1000)]
  await Promise.all(ids.map((id) => desk.do(id)))
  assert.deepEqual((await Promise.all(ids.map(cameTo))).toSorted((a, b) => Number(b[2]) - Number(a[2])), [['done', null, 410, 0], ['done', null, 0, 410]])
})

test('one that waits for another can be stopped', async () => {
  const ids = [await ready(2000), await ready(2000)] as const, stopped: Promise<void>[] = []
  const other = desk.do(ids[0], (_, doing) => {
    if (doing.startsWith('Writing') && stopped.length === 0) stopped.push(desk.do(ids[1], (__, waits) => { if (waits.startsWith('Waiting')) stopped.push(desk.cancel(ids[1])) }).then(() => undefined))
  })
  await other
  await Promise.all(stopped)
  assert.deepEqual([await cameTo(ids[0]), await cameTo(ids[1])], [['done', null, 410, 0], ['cancelled', null, 0, 0]])
})

/** Ends every session of this database that is in the midst of writing; other tests' databases stand in the same cluster and are left alone. */
const letGoOfWhoeverWrites = (): Promise<unknown> => sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and (state like 'idle in transaction%' or query like 'insert into%')`.execute(t.store.engine.db)

test('where the database lets go of it in the midst, it is begun again and nothing is there twice', async () => {
  const id = await ready(3000), cut: Promise<unknown>[] = []
  await desk.do(id, (_, doing) => {
    if (doing.startsWith('Writing 200') && cut.length === 0) cut.push(letGoOfWhoeverWrites())
  })
  await Promise.all(cut)
  assert.deepEqual(await cameTo(id), ['done', null, 410, 0])
})
