import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, type TestStore } from '../../src/store/for-tests.ts'
import { seedAuthority, type Seeded } from './seed.ts'

let t: TestStore
let made: Seeded
before(async () => {
  t = await openTestStore('2026-11-21 22:40')
  made = await seedAuthority(t.store, t.admin, { size: 'small', seed: 1 }, () => undefined)
})
after(() => t.close())

interface Said { readonly body: { readonly [field: string]: unknown } }

async function notices(step: string) {
  const found = await sql<{ subject: string; body: string; recorded: string }>`select f.subject, b.body, f.recorded from fact f
    join fact_body b on b.fact = f.id where f.kind = 'notice' and f.step = ${step} order by f.recorded`.execute(t.store.engine.db)
  return found.rows.map((r) => ({ subject: r.subject, recorded: r.recorded, said: (JSON.parse(r.body) as Said).body }))
}

test('everything made up is in the ledger, and everything is read', async () => {
  const found = await sql<{ facts: number; unread: number }>`select (select count(*) from fact where kind <> 'notice')::int as facts,
    (select count(*) from subject_cursor where read_to is null)::int as unread`.execute(t.store.engine.db)
  assert.deepEqual(found.rows[0], { facts: made.counts.facts, unread: 0 })
})

test('whoever should have been told was told, up to the director, and past Helen while she is away', async () => {
  const sent = await notices('sent')
  const to = (worker: string) => sent.filter((n) => n.said['to'] === worker)
  assert.ok(to(made.cast.joanna.worker).length > 50 && to(made.cast.ruth.worker).length > 5)
  assert.ok(sent.some((n) => /team manager is away until Fri 27 Nov/.test(String(n.said['routedPast']))))
  // She wrote at five to eight that she is away.
  assert.deepEqual(to(made.cast.helen.worker).filter((n) => n.recorded > '2026-11-20T07:55'), [])
  assert.ok(sent.every((n) => n.recorded <= t.clock.now()))
})

test('every red line of the stories was answered by whoever read it', async () => {
  const answered = await notices('acknowledged')
  assert.deepEqual(new Set(answered.map((n) => n.said['words'])), new Set(made.acknowledgements.map((a) => a.words)))
})
