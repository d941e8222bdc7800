import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { bring, deskFor, folderOf, stands, twoChildren, type Files } from './for-tests.ts'
import type { ImportDesk } from './index.ts'

let t: TestStore, desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

/** Enough children for more than one lot. */
const each = Array.from({ length: 205 }, (_, i) => String(i + 1))
const header: Files['header'] = each.map((CHILD) => ({ ...twoChildren.header[0], CHILD, UPN: 'UN1' }))
const facts = async (): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from fact`.execute(t.store.engine.db)).rows[0]?.n ?? 0

// A lot is written while the next is planned. What it had still to write is not written after everything else was let go of.
test('stopped while a lot is on its way to the database, nothing of it comes there afterwards', async () => {
  await bring(desk, { header })
  const before = await facts(), id = await desk.receive(null, 'ssda903')
  await desk.ready(id, await desk.shelf.copy(id, folderOf({ header, episodes: each.map((CHILD) => ({ ...twoChildren.episodes[2], CHILD })) })), { series: 'ssda903', asked: { year: '2025-26' }, worker: null, wants: 'write' })
  let done = Promise.resolve<unknown>(null)
  // Whoever holds this table makes the writing stand still just before the facts.
  await t.store.engine.db.transaction().execute(async (tx) => {
    await sql`lock table subject_cursor in share mode`.execute(tx)
    const stopping = Promise.withResolvers<null>()
    done = desk.do(id, (_, doing) => {
      if (!doing.startsWith('Writing 200')) return
      setTimeout(() => { stopping.resolve(null) }, 500)
      void desk.cancel(id)
    })
    await stopping.promise
  })
  await done
  assert.equal((await stands(desk, id)).state, 'cancelled')
  assert.equal(await facts(), before)
})
