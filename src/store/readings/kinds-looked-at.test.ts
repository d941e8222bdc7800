import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type pg from 'pg'
import type { SubjectId } from '../../ledger/index.ts'
import { caseNote } from '../../packs/common/records/case-note.ts'
import { person } from '../../packs/common/records/person.ts'
import { england, type Pack } from '../../packs/index.ts'
import { defineSignal } from '../../readings/signal/index.ts'
import { openPool } from '../connect.ts'
import { Engine } from '../engine.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { asLogin } from '../prepare.ts'
import { everythingRead, forgetReadings } from './for-tests.ts'
import { untilWaiting } from './waiting-for-tests.ts'

let t: TestStore, pool: pg.Pool
before(async () => { t = await openTestStore('2026-11-20 09:00'); pool = openPool(asLogin(t.admin, 'engine'), 6, { pipeline: true }) })
after(async () => { await pool.end(); await t.close() })

/** A pack of one rule: a child looks at how often a brother was described, and once they have a note themself, at how many notes he has. */
const looking = (child: SubjectId, brother: SubjectId): Pack => ({
  ...england, duties: [], statuses: [], indicators: [], signals: [defineSignal({
    id: 'noted', title: 'Noted', about: 'child', answers: [], source: 'A test',
    reads: (own, c) => {
      if (own.subject !== child) return []
      const his = c.timeline(brother), notes = own.each(caseNote).length > 0 ? his.each(caseNote).length : 'not looked at'
      return [{ key: 'noted', says: `${his.each(person).length} ${notes}`, because: [], others: [], until: null }]
    },
  })],
})

/** Two brothers, each described, and how things are written about them and read. */
async function brothers() {
  const child = randomUUID(), brother = randomUUID(), pack = looking(child, brother), engine = new Engine(pool, pack, t.clock)
  const write = (subject: SubjectId, kind: 'person' | 'case-note', also?: () => Promise<void>) => {
    t.clock.advance({ minutes: 1 })
    return engine.append([{
      record: randomUUID(), expects: 0, subject, about: 'child', kind, step: kind === 'person' ? 'described' : 'noted', happened: { at: t.clock.now() }, author: null,
      body: kind === 'person' ? { given: 'Kit' } : { kind: 'call', note: 'Rang.' },
    }], also)
  }
  const says = async (): Promise<string | undefined> => (await sql<{ says: string }>`select content ->> 'says' as says from reading
    where subject = ${child} and kind = 'signal' and upper_inf(recorded)`.execute(engine.db)).rows[0]?.says
  const readTo = async (): Promise<unknown> => (await engine.db.selectFrom('subject_cursor').select('read_to').where('subject', '=', child).executeTakeFirst())?.read_to
  await write(brother, 'person')
  await write(child, 'person')
  return { child, brother, engine, write, says, readTo }
}

test('a record of a kind nobody else looks at has nobody else read again, and one that they do look at has', async () => {
  const { child, brother, write, says, readTo } = await brothers()
  const before = await readTo()
  await write(brother, 'case-note')
  assert.deepEqual([await readTo(), await says()], [before, '1 not looked at'])
  const { recorded } = await write(brother, 'person')
  assert.deepEqual([await readTo(), await says()], [recorded, '2 not looked at'])
  await write(child, 'case-note')
  assert.equal(await says(), '2 1')
  await write(brother, 'case-note')
  assert.equal(await says(), '2 2')
})

test('whoever was read before kinds were kept looks at every kind, until they are read again', async () => {
  const { child, brother, engine, write, readTo } = await brothers()
  await sql`update depends set kinds = null where subject = ${child}`.execute(engine.db)
  const { recorded } = await write(brother, 'case-note')
  assert.equal(await readTo(), recorded)
  await write(brother, 'case-note')
  assert.equal(await readTo(), recorded)
})

test('who comes to look at another kind of record of somebody waits for whoever is writing one', async () => {
  const { child, brother, engine, write, says } = await brothers()
  const held = Promise.withResolvers<void>(), written = Promise.withResolvers<void>()
  const writing = write(brother, 'case-note', async () => { written.resolve(); await held.promise })
  await written.promise
  const coming = write(child, 'case-note')
  await untilWaiting(engine.db)
  held.resolve()
  await Promise.all([writing, coming])
  assert.equal(await says(), '1 1')
})

test('who comes to look at another kind of record of somebody while a writer waits to write one is read with what was written', async () => {
  const { child, brother, engine, write, says } = await brothers()
  const held = Promise.withResolvers<void>(), holding = Promise.withResolvers<void>()
  const holder = engine.db.transaction().execute(async (tx) => {
    await sql`select 1 from subject_cursor where subject = ${brother} for no key update`.execute(tx)
    holding.resolve()
    await held.promise
  })
  await holding.promise
  const writing = write(brother, 'case-note')
  await untilWaiting(engine.db)
  await write(child, 'case-note')
  assert.equal(await says(), '1 0')
  held.resolve()
  await Promise.all([holder, writing])
  assert.equal(await says(), '1 1')
  const kept = await everythingRead(t), theirs = (all: typeof kept) => all.filter((row) => [child, brother].some((id) => JSON.stringify(row).includes(id)))
  await forgetReadings(t)
  await engine.rebuild()
  assert.deepEqual(theirs(await everythingRead(t)), theirs(kept))
})
