import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, type TestStore } from '../store/for-tests.ts'

let t: TestStore
before(async () => { t = await openTestStore() })
after(() => t.close())

/** Runs `sightline seed` on the empty database; killed outright as soon as it has printed `until`. */
async function seed(until?: RegExp): Promise<{ readonly code: number | null; readonly said: string }> {
  const url = `postgres://${t.admin.user}@localhost:${t.admin.port}/${t.admin.database}?host=${encodeURIComponent(t.admin.host)}`
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'main.ts'), 'seed'], { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const hear = (d: Buffer): void => {
    said += d.toString()
    if (until?.test(said)) child.kill('SIGKILL')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { code: await new Promise<number | null>((resolve) => child.on('close', resolve)), said }
}
const facts = async (): Promise<number> => Number((await sql<{ n: number }>`select count(*) as n from fact`.execute(t.store.engine.db)).rows[0]?.n)

test('killed while it loads, nothing is there; killed while it reads, the next one says so, begins again, and is whole', { timeout: 180_000 }, async () => {
  await seed(/Making up an authority/)
  assert.equal(await facts(), 0)
  const second = await seed(/Reading what is owed/)
  assert.equal(second.code, null)
  assert.match(second.said, /cut short/)
  assert.ok(await facts() > 5000)
  const third = await seed()
  assert.equal(third.code, 0, third.said)
  assert.match(third.said, /cut short.*\n[^]*Done/)
  const left = await sql<{ unread: number; filling: boolean }>`select (select count(*) from subject_cursor where read_to is null)::int as unread,
    (select value = 'true' from setting where key = 'filling') as filling`.execute(t.store.engine.db)
  assert.deepEqual(left.rows[0], { unread: 0, filling: false })
  const fourth = await seed()
  assert.equal(fourth.code, 1)
  assert.match(fourth.said, /already holds records/)
})
