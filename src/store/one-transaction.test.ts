import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type pg from 'pg'
import { openTestStore, type TestStore } from './for-tests.ts'
import { inOneTransaction } from './one-transaction.ts'
import { openPool, type Db } from './connect.ts'

let t: TestStore
before(async () => { t = await openTestStore('2026-11-20 09:00') })
after(() => t.close())

/** Work on the one connection of a pool, so that what one leaves behind the next would find. */
async function alone<T>(pipeline: boolean, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = openPool(t.admin, 1, { pipeline })
  try { return await work(pool) } finally { await pool.end() }
}
const first = { text: `select set_config('sightline.session', $1, true)`, values: ['somebody'] }
const who = async (db: Db): Promise<string> => (await sql<{ who: string }>`select current_setting('sightline.session', true) as who`.execute(db)).rows[0]?.who ?? ''
const number = async (db: Db, n: number): Promise<number> => (await sql<{ n: number }>`select ${n}::int as n`.execute(db)).rows[0]?.n ?? 0

for (const pipeline of [true, false]) {
  const how = pipeline ? 'pipelined' : 'one after the other'

  test(`${how}: many things asked at once are each answered, as whoever asks, and nobody is left behind`, () => alone(pipeline, async (pool) => {
    const answers = await inOneTransaction(pool, first, (db) => Promise.all([who(db), ...[1, 2, 3, 4, 5].map((n) => number(db, n))]))
    assert.deepEqual(answers, ['somebody', 1, 2, 3, 4, 5])
    assert.equal((await pool.query(`select current_setting('sightline.session', true) as who`)).rows[0].who, '')
  }))

  test(`${how}: questions are answered in the order in which they were asked, however each was put together`, () => alone(pipeline, async (pool) => {
    await inOneTransaction(pool, null, async (db) => {
      await sql`create temporary table setting (key text, value jsonb) on commit drop`.execute(db)
      const write = (key: string) => db.insertInto('setting').values({ key, value: '1' }).execute(), kept = async () => (await sql<{ n: number }>`select count(*)::int as n from setting`.execute(db)).rows[0]?.n
      const later = async (turns: number) => { for (let i = 0; i < turns; i++) await Promise.resolve(); return kept() }
      assert.deepEqual((await Promise.all([write('a'), kept(), write('b'), later(1), write('c'), later(2), kept()])).filter((n) => typeof n === 'number'), [1, 3, 3, 3])
    })
  }))

  test(`${how}: when one question goes wrong nothing is kept, and the connection answers the next`, () => alone(pipeline, async (pool) => {
    await pool.query('create temporary table kept (n int)')
    await assert.rejects(inOneTransaction(pool, first, (db) => Promise.all([sql`insert into kept values (1)`.execute(db), number(db, 2), sql`select 1 / ${0}::int`.execute(db), number(db, 3)])), /division by zero/)
    assert.equal((await pool.query('select count(*)::int as n from kept')).rows[0].n, 0)
    assert.equal(await inOneTransaction(pool, first, (db) => number(db, 4)), 4)
  }))

  test(`${how}: a question that went wrong unnoticed keeps nothing either`, () => alone(pipeline, async (pool) => {
    await pool.query('create temporary table kept (n int)')
    await assert.rejects(inOneTransaction(pool, first, async (db) => {
      await sql`insert into kept values (1)`.execute(db)
      await sql`select 1 / ${0}::int`.execute(db).catch(() => undefined)
    }), /abort/i)
    assert.equal((await pool.query('select count(*)::int as n from kept')).rows[0].n, 0)
  }))

  test(`${how}: what goes on after another part failed cannot ask in the next one’s name`, () => alone(pipeline, async (pool) => {
    let late: Promise<string> = Promise.resolve('')
    await assert.rejects(inOneTransaction(pool, first, (db) => {
      late = new Promise((resolve, reject) => { setTimeout(() => { who(db).then(resolve, reject) }, 50) })
      late.catch(() => undefined)
      return Promise.all([sql`select 1 / ${0}::int`.execute(db), late])
    }), /division by zero/)
    await inOneTransaction(pool, { ...first, values: ['somebody else'] }, async (db) => {
      await assert.rejects(late, /after the transaction was over/)
      assert.equal(await who(db), 'somebody else')
    })
  }))

  test(`${how}: a connection that breaks in the midst says so and is not used again`, () => alone(pipeline, async (pool) => {
    await assert.rejects(inOneTransaction(pool, first, async (db) => {
      await number(db, 1)
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)
      return number(db, 2)
    }), /terminat|connection|ECONNRESET/i)
    assert.equal(await inOneTransaction(pool, first, (db) => number(db, 3)), 3)
  }))
}
