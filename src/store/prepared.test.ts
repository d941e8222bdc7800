import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, type TestStore } from './for-tests.ts'
import { Prepared } from './prepared.ts'

let t: TestStore
before(async () => { t = await openTestStore('2026-11-20 09:00') })
after(() => t.close())

test('a question is prepared from the third time on, each under a name of its own', () => {
  const prepared = new Prepared()
  assert.deepEqual(['a', 'a', 'a', 'b', 'a'].map((q) => prepared.name(q)), [undefined, undefined, 'q1', undefined, 'q1'])
  assert.deepEqual(['b', 'b'].map((q) => prepared.name(q)), [undefined, 'q2'])
})

test('no more are prepared than a connection can well remember, and those go on being known', () => {
  const prepared = new Prepared()
  for (let n = 0; n < 700; n++) for (let i = 0; i < 3; i++) prepared.name(`select ${n}`)
  assert.equal(prepared.name('select 0'), 'q1')
  assert.equal(prepared.name('select 699'), undefined)
})

test('the database prepares what it is asked often with values, answers the same, and takes several statements at once as before', async () => {
  const { db } = t.store.engine
  await db.connection().execute(async (one) => {
    for (let n = 0; n < 10; n++) assert.equal((await sql<{ twice: number }>`select 2 * ${n}::int as twice`.execute(one)).rows[0]?.twice, 2 * n)
    for (let n = 0; n < 5; n++) await sql`select 1; select 2`.execute(one)
    const kept = await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements where statement like 'select 2 * %'`.execute(one)
    assert.equal(kept.rows[0]?.n, 1)
  })
})

test('a question that goes wrong goes wrong again, and the connection answers others', async () => {
  const { db } = t.store.engine
  await db.connection().execute(async (one) => {
    for (let n = 0; n < 5; n++) await assert.rejects(sql`select 1 / ${0}::int`.execute(one), /division by zero/)
    assert.equal((await sql<{ n: number }>`select 1 / ${1}::int as n`.execute(one)).rows[0]?.n, 1)
  })
})
