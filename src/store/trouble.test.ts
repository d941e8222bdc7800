import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { openTestStore } from './for-tests.ts'
import { troubleOf } from './trouble.ts'

const withMore = (message: string, more: object): Error => Object.assign(new Error(message), more)

test('a real connection that cannot be made, is cut, or waits too long is told apart from a defect', async () => {
  const caught = async (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (e: unknown) => e)
  assert.equal(troubleOf(await caught(new pg.Client({ host: '127.0.0.1', port: 9 }).connect())), 'away')
  assert.equal(troubleOf(await caught(new pg.Client({ host: '/nowhere-at-all', port: 5432 }).connect())), 'away')
  const t = await openTestStore()
  try {
    const db = t.store.engine.db
    assert.equal(troubleOf(await caught(sql`select pg_terminate_backend(pg_backend_pid())`.execute(db))), 'away')
    // The pool hears of the cut a moment later.
    await new Promise((r) => { setTimeout(r, 100) })
    const slow = db.transaction().execute(async (tx) => { await sql`set local statement_timeout = '50ms'`.execute(tx); await sql`select pg_sleep(5)`.execute(tx) })
    assert.equal(troubleOf(await caught(slow)), 'slow')
    assert.equal(troubleOf(await caught(sql`select nothing from nowhere`.execute(db))), null)
  } finally {
    await t.close()
  }
})

test('a full disk is no room; a missing file and a mistake of ours are not the database', () => {
  assert.equal(troubleOf(withMore('could not extend file "base/1/2": No space left on device', { code: '53100' })), 'no-room')
  assert.equal(troubleOf(withMore('no such file', { code: 'ENOENT', syscall: 'open' })), null)
  assert.equal(troubleOf(new TypeError('x is not a function')), null)
  assert.equal(troubleOf(new Error('outer', { cause: withMore('reset', { code: 'ECONNRESET' }) })), 'away')
  assert.equal(troubleOf('text'), null)
})
