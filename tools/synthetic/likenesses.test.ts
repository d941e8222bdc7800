import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { copyRegion } from '../../src/store/index.ts'
import { openTestStore, type TestStore } from '../../src/store/for-tests.ts'
import { sharedByAll, wordsOf } from './likenesses.ts'
import { seedAuthority } from './seed.ts'

let t: TestStore
/** One likeness shows what any number would: it is told from the original and from what both share. */
const many = 2
before(async () => {
  t = await openTestStore('2026-11-21 22:40')
  await seedAuthority(t.store, t.admin, { size: 'small', seed: 1 }, () => undefined)
  await copyRegion(t.admin, { many, shared: sharedByAll, words: (copy) => wordsOf(copy, 1) }, () => undefined)
})
after(() => t.close())

const rows = async (query: string): Promise<readonly object[]> => (await sql.raw<object>(query).execute(t.store.engine.db)).rows
const counted = async (query: string): Promise<number> => (await rows(query)).length

/** Everything that is read from facts, as text, in an order of its own. */
async function everythingRead() {
  const of = async (table: string, columns: string): Promise<readonly string[]> =>
    (await rows(`select ${columns} from ${table}`)).map((r) => JSON.stringify(r)).sort()
  return {
    readings: await of('reading', `subject, about, kind, rule, key, content::text, state, due, level, escalated_to, owner_role, owner_worker,
      valid_from, valid_to, on_day, recorded::text`),
    cursors: await of('subject_cursor', 'subject, read_to, next_at, behind_since'),
    depends: await of('depends', 'subject, on_subject, naming'),
    reach: await of('subject_scope', 'source, subject, scope, because, valid_from, valid_to'),
    held: await of('holder_scope', 'source, holder, scope, because, valid_from, valid_to'),
  }
}

test('reading everything again from the facts changes nothing that was likened', async () => {
  const likened = await everythingRead()
  await sql`delete from reading`.execute(t.store.engine.db)
  await sql`delete from depends`.execute(t.store.engine.db)
  await sql`delete from subject_scope`.execute(t.store.engine.db)
  await sql`delete from holder_scope`.execute(t.store.engine.db)
  await sql`update subject_cursor set read_to = null, next_at = null, behind_since = null`.execute(t.store.engine.db)
  await t.store.engine.rebuild()
  const read = await everythingRead()
  assert.ok(read.readings.length > 10_000 && read.reach.length > 500 && read.depends.length > 500)
  for (const what of ['readings', 'cursors', 'depends', 'reach', 'held'] as const) {
    const [mine, theirs] = [new Set(likened[what]), new Set(read[what])]
    const wrong = { lacking: read[what].filter((r) => !mine.has(r)), tooMany: likened[what].filter((r) => !theirs.has(r)) }
    assert.deepEqual([what, wrong.lacking.slice(0, 2), wrong.tooMany.slice(0, 2), likened[what].length], [what, [], [], read[what].length])
  }
})

test('every fact is whole: its hash is that of its salt and body, no two salts are alike, its links are those its body names', async () => {
  const wrong = await counted(`select 1 from fact f left join fact_body b on b.fact = f.id where f.body_hash is distinct from sha256(b.salt || convert_to(b.body, 'UTF8'))`)
  assert.equal(wrong, 0)
  assert.equal(await counted('select salt from fact_body group by salt having count(*) > 1'), 0)
  assert.equal(await counted('select 1 from fact_link l join fact_body b on b.fact = l.fact where position(l.subject::text in b.body) = 0'), 0)
  const each = await rows(`select count(*)::int as facts from fact where subject not in ('${[...sharedByAll].join(`','`)}') group by right(id::text, 0)`)
  assert.equal(Object.values(each[0] ?? {})[0] as number % many, 0)
})

test('there is one council and one director; everybody else is there as often as the part was copied, under other names', async () => {
  const people = await rows(`select about, count(*)::int as n from subject group by about order by about`) as readonly { readonly about: string; readonly n: number }[]
  const n = new Map(people.map((p) => [p.about, p.n]))
  assert.equal(n.get('authority'), 1)
  assert.equal((n.get('child') ?? 0) % many, 0)
  assert.equal(((n.get('worker') ?? 0) - 1) % many, 0)
  const names = await rows(`select content ->> 'name' as name, count(*)::int as n from reading where kind = 'card' and about = 'child' and upper_inf(recorded) group by 1`) as readonly { readonly n: number }[]
  assert.ok(names.length > 1.5 * (n.get('child') ?? 0) / many, `${names.length} names of ${n.get('child')} children`)
})

test('whoever was told is not told again: the ids of notices are those the clock would give', async () => {
  const before = await counted(`select 1 from fact where kind = 'notice'`)
  await t.store.settle()
  assert.equal(await counted(`select 1 from fact where kind = 'notice'`), before)
  const jobs = await counted(`select 1 from graphile_worker.jobs where task_identifier = 'tell'`)
  assert.equal(jobs, 0)
})
