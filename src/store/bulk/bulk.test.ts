import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { addInstant, instant, londonToInstant, type Instant } from '../../calendar/index.ts'
import { bulkLoad, pastNotices, pastPart, writePast, type PastFact } from './index.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { factsAbout } from '../ledger/load.ts'

const end = '2026-11-21 22:40'
let bulk: TestStore, appended: TestStore
before(async () => { [bulk, appended] = [await openTestStore(end), await openTestStore(end)] })
after(async () => { await bulk.close(); await appended.close() })

const id = {
  council: randomUUID(), team: randomUUID(), home: randomUUID(), priya: randomUUID(), helen: randomUUID(), joanna: randomUUID(),
  ruth: randomUUID(), ash: randomUUID(), child: randomUUID(), nobody: randomUUID(),
}
const record = { placement: randomUUID(), disclosure: randomUUID(), missing: randomUUID(), interview: randomUUID(), note: randomUUID() }

/** A small past: people, a child in a home, a disclosure nobody decides, a night missing, a correction and a withdrawal. */
const past: readonly PastFact[] = [
  fact('organisation.described', 'authority', id.council, '2026-03-01 08:00', { name: 'Tarrowmouth Council' }),
  fact('organisation.described', 'team', id.team, '2026-03-01 08:01', { name: 'Care team 2', within: id.council }),
  fact('organisation.described', 'home', id.home, '2026-03-01 08:02', { name: 'Saltmarsh House', within: id.team }),
  ...([
    ['priya', 'social-worker', id.team],
    ['helen', 'team-manager', id.team],
    ['joanna', 'head-of-service', id.team],
    ['ruth', 'director', id.council],
    ['ash', 'night-worker', id.home],
  ] as const)
    .map(([who, role, unit]) => fact('post.started', 'worker', id[who], '2026-03-01 09:00', { name: who, role, unit })),
  fact('person.described', 'child', id.child, '2026-04-02 10:00', { given: 'Jodie-Leigh', family: 'Nancarrow', born: '2011-05-09' }),
  fact('allocation.allocated', 'child', id.child, '2026-04-02 10:10', { worker: id.priya, role: 'social-worker', team: id.team }),
  fact('placement.started', 'child', id.child, '2026-04-02 11:00', { home: id.home, type: 'K2' }, { record: record.placement }),
  fact('missing-episode.started', 'child', id.child, '2026-10-17 20:00', { home: id.home }, { record: record.missing }),
  fact('missing-episode.returned', 'child', id.child, '2026-10-18 01:00', {}, { record: record.missing, expects: 1 }),
  fact(
    'missing-episode.returned', 'child', id.child, '2026-10-18 09:00', { where: 'The pier' },
    { record: record.missing, expects: 2, act: 'amend', amends: 2, why: 'The time was wrong', happened: { at: at('2026-10-18 02:00') } },
  ),
  fact(
    'case-note.noted', 'child', id.child, '2026-10-20 09:00', { note: 'Not hers' },
    { record: record.note, learned: { at: at('2026-10-19 09:00') }, event: randomUUID() },
  ),
  fact(
    'case-note.noted', 'child', id.child, '2026-10-20 09:30', {},
    { record: record.note, expects: 1, act: 'withdraw', why: 'Another child’s' },
  ),
  fact(
    'return-interview.held', 'child', id.child, '2026-10-20 12:00', { episode: record.missing, interviewer: id.nobody },
    { record: record.interview },
  ),
  fact('absence.away', 'worker', id.helen, '2026-11-20 08:00', { lastDay: '2026-11-27' }, { happened: { at: at('2026-11-20 08:00') } }),
  fact('disclosure.told', 'child', id.child, '2026-11-21 12:00', { words: 'Something' }, { record: record.disclosure, author: id.ash }),
]

function at(local: string): Instant { return londonToInstant(local) }
function fact(
  did: string, about: PastFact['about'], subject: string, written: string, body: PastFact['body'], more: Partial<PastFact> = {},
): PastFact {
  const [kind = '', step = ''] = did.split('.')
  const recorded = at(written)
  return {
    id: randomUUID(), record: randomUUID(), expects: 0, subject, about, kind, step, happened: { at: recorded }, recorded, author: id.priya,
    body, ...more,
  }
}

async function collected<T>(lists: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const list of lists) all.push(...list)
  return all
}

async function everything(t: TestStore): Promise<{
  readonly facts: unknown
  readonly read: unknown
  readonly reach: unknown
  readonly links: unknown
}> {
  const { db, pack } = t.store.engine
  const subjects = (await db.selectFrom('subject').select('id').execute()).map((s) => s.id)
  return {
    facts: await factsAbout(db, pack, subjects),
    read: (await sql`select subject, kind, rule, key, content, lower(recorded) as "from", upper(recorded) as "to", state, due, level,
        valid_from, valid_to, on_day from reading where not isempty(recorded) order by subject, kind, rule, key, lower(recorded)`.execute(db)).rows,
    reach: (await sql`select source, scope, because, valid_from from subject_scope order by 1, 2, 3, 4`.execute(db)).rows,
    links: (await sql`select fact, subject, as_field from fact_link order by 1, 2, 3`.execute(db)).rows,
  }
}

test('a past loaded at once is the same as one written fact by fact', async () => {
  // In two parts: the second names people of the first.
  const { pack } = bulk.store
  assert.equal(await bulkLoad(bulk.admin, [pastPart(pack, past.slice(0, 8)), pastPart(pack, past.slice(8))]), past.length)
  await bulk.store.engine.rebuild()
  for (const f of past) {
    appended.clock.set(f.recorded)
    await appended.store.engine.append([f])
  }
  appended.clock.set(at(end))
  while (await appended.store.engine.tick() > 0) { /* until nobody's time has come */ }
  const [one, other] = [await everything(bulk), await everything(appended)]
  assert.deepEqual(one.facts, other.facts)
  assert.deepEqual(one.links, other.links)
  assert.deepEqual(one.read, other.read)
  assert.deepEqual(one.reach, other.reach)
  const hashes = await sql<{ ok: boolean }>`select bool_and(f.body_hash = sha256(b.salt || convert_to(b.body, 'UTF8'))) as ok
    from fact f join fact_body b on b.fact = f.id`.execute(bulk.store.engine.db)
  assert.equal(hashes.rows[0]?.ok, true)
})

test('keys, constraints and indexes are as before, and so is an empty ledger when a part cannot be made', async () => {
  const t = await openTestStore(end)
  try {
    const shape = async () => (await sql`select indexdef as d from pg_indexes where schemaname = 'sightline' union all
      select conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'sightline'::regnamespace order by 1`.execute(t.store.engine.db)).rows
    const before = await shape()
    const parts = function* () { yield pastPart(t.store.pack, past); throw new Error('no more') }
    await assert.rejects(bulkLoad(t.admin, parts()), /no more/)
    assert.deepEqual((await sql`select 1 from subject`.execute(t.store.engine.db)).rows, [])
    await bulkLoad(t.admin, [pastPart(t.store.pack, past)])
    assert.deepEqual(await shape(), before)
  } finally { await t.close() }
})

test('a ledger that holds facts is left alone', async () => {
  await assert.rejects(bulkLoad(bulk.admin, [pastPart(bulk.store.pack, past)]), /already holds facts/)
})

test('what appending would refuse is refused', async () => {
  const { db, pack } = bulk.store.engine
  const write = (facts: readonly PastFact[]) => db.transaction().execute((tx) => writePast(tx, pack, facts))
  const note = (written: string, more: Partial<PastFact> = {}) => fact('case-note.noted', 'child', id.child, written, {}, more)
  const record = randomUUID()
  await assert.rejects(write([note('2026-11-21 13:00', { expects: 1 })]), /fact 2 follows 0/)
  await assert.rejects(write([note('2026-11-21 13:00', { record }), note('2026-11-21 13:01', { record, expects: 2 })]), /fact 3 follows 1/)
  await assert.rejects(
    write([note('2026-11-21 13:00', { record }), note('2026-11-21 13:01', { record, expects: 1, subject: randomUUID() })]),
    /somebody else/,
  )
  await assert.rejects(
    write([note('2026-11-21 13:00', { record, act: 'withdraw' }), note('2026-11-21 13:01', { record, expects: 1 })]),
    /withdrawn/,
  )
  await assert.rejects(write([note('2026-11-21 13:01'), note('2026-11-21 13:00')]), /order of recording/)
  await assert.rejects(write([note('2026-11-21 13:00', { kind: 'nothing' })]), /no such step/)
})

test('the notices of a past are those the clock would have sent: to whom, when, and past whom', async () => {
  const { db, pack } = bulk.store.engine
  const sent = (await collected(pastNotices(db, pack, randomUUID))).filter((n) => n.body['duty'] === 'disclosure/goes-up')
  const told = instant('2026-11-21T12:00:00.000Z')
  assert.deepEqual(sent.map((n) => [n.recorded, n.body['level'], n.body['to'], n.body['key']]), [1, 3, 7].map((hours, i) =>
    [addInstant(told, { hours }).replace('.000Z', '.001Z'), i + 1, [id.joanna, id.joanna, id.ruth][i], record.disclosure]))
  assert.match(String(sent[0]?.body['routedPast']), /team manager is away until Fri 27 Nov/)
  assert.equal(sent[0]?.body['role'], 'head-of-service')
  await db.transaction().execute((tx) => writePast(tx, pack, sent))
  const before = await everything(bulk)
  await bulk.store.engine.rebuild()
  assert.deepEqual((await everything(bulk)).read, before.read)
})
