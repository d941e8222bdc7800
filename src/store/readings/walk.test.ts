import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { defineSignal } from '../../readings/signal/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { Timeline } from '../../ledger/index.ts'
import { england, type Pack } from '../../packs/index.ts'
import { openPool } from '../connect.ts'
import { Engine } from '../engine.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { asLogin } from '../prepare.ts'
import { caseNote } from '../../packs/common/records/case-note.ts'
import { factsAbout } from '../ledger/load.ts'
import { forgetReadings, move, wrongAt, Writer, type World } from './for-tests.ts'

let t: TestStore
let w: World
before(async () => { t = await openTestStore('2026-09-01 09:00'); w = await smallWorld(t) })
after(() => t.close())

/** Every moment at which something was written or began or ceased to be read, and one just before and after each. */
async function moments(): Promise<readonly Instant[]> {
  const found = await sql<{ at: Instant }>`select distinct m + step * interval '1 millisecond' as at from (
      select recorded as m from fact union select lower(recorded) from reading where not isempty(recorded) union select upper(recorded) from reading where upper(recorded) is not null
    ) as x, generate_series(-1, 1) as step where m is not null order by at`.execute(t.store.engine.db)
  return found.rows.map((r) => r.at).filter((at) => at <= t.clock.now())
}

test('what is kept as having held at any moment is what a first reading of the facts written by then gives', async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 40 }), async (moves) => {
    const writer = new Writer(t, w)
    for (const m of moves) await writer.do(m)
    while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
    await t.store.engine.catchUp()
    const all = await moments()
    assert.deepEqual((await wrongAt(t, england, all.slice(-400))).slice(0, 3), [])
  }), { numRuns: 6, endOnFailure: true })
})

test('a pattern that weakens as time passes is read again when it does, though nobody writes', async () => {
  const child = randomUUID()
  for (let i = 0; i < 4; i++) {
    const { record } = await t.write('missing-episode.started', { about: child, says: { home: w.home } })
    await t.write('missing-episode.returned', { about: child, record })
    t.clock.advance({ days: 10 })
  }
  const says = async () => (await sql<{ says: string }>`select content ->> 'says' as says from reading
    where subject = ${child} and rule = 'missing/repeat' and upper_inf(recorded)`.execute(t.store.engine.db)).rows.map((r) => r.says)
  assert.deepEqual(await says(), ['Missing 4 times in 90 days'])
  t.clock.advance({ days: 51 })
  while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
  assert.deepEqual(await says(), ['Missing 3 times in 90 days'])
})

/** A pack of one rule: it says how many notes a child has. `count` is how it finds out. */
const noted = (count: (t: Timeline, now: Instant) => number): Pack => ({
  ...england, duties: [], statuses: [], indicators: [], signals: [defineSignal({
    id: 'noted', title: 'Noted', about: 'child', answers: [], source: 'A test',
    reads: (timeline, c) => [{ key: 'noted', says: String(count(timeline, c.now)), because: [], others: [], until: null }],
  })],
})

test('a rule that is not read again when it should be is caught', async () => {
  const own = await openTestStore('2026-09-01 09:00')
  const [db, child, pool] = [own.store.engine.db, randomUUID(), openPool(asLogin(own.admin, 'engine'), 4)]
  for (let i = 0; i < 3; i++) {
    await own.write('case-note.noted', { about: child })
    own.clock.advance({ hours: 1 })
  }
  const facts = await factsAbout(db, england, [child])
  const wrongBy = async (pack: Pack): Promise<string> => {
    await forgetReadings(own)
    await new Engine(pool, pack, own.clock).rebuild()
    return (await wrongAt(own, pack, [own.clock.now()])).join('\n')
  }
  assert.equal(await wrongBy(noted((timeline) => timeline.each(caseNote).length)), '')
  // Looks where nobody hears it, so nobody knows that it should be read again.
  assert.match(await wrongBy(noted((_, now) => facts.filter((f) => f.recorded <= now).length)), /not kept: .*"says": "3"[^]* kept: .*"says": "1"/)
  await pool.end()
  await own.close()
})
