import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { addInstant } from '../../src/calendar/index.ts'
import type { Pack } from '../../src/packs/index.ts'
import { failingJobs, reviveJobs, unlockLost } from '../../src/store/jobs.ts'
import { openTestStore, smallWorld, type TestStore } from '../../src/store/for-tests.ts'
import { Store } from '../../src/store/index.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore(); w = await smallWorld(t); await t.store.settle() })
after(() => t.close())

const poisoned = 'poison'
/** The England pack with one rule that cannot read a note with a certain word in it, as a defect of ours would be. */
const brokenPack = (pack: Pack): Pack => ({
  ...pack,
  statuses: pack.statuses.map((s, i) => (i > 0 ? s : {
    ...s, spans: (...args: Parameters<typeof s.spans>) => {
      if ([...args[0].facts].some((f) => f.body['note'] === poisoned)) throw new TypeError(`cannot read ${poisoned}`)
      return s.spans(...args)
    },
  })),
})
const note = (child: string, words: string) => ({
  record: randomUUID(), expects: 0, subject: child, about: 'child' as const, kind: 'case-note', step: 'noted', happened: { at: t.clock.now() }, author: w.priya, body: { note: words },
})

test('a rule that cannot read what somebody wrote: it is written all the same, the others go on, it is seen, and read once the rule is mended', async () => {
  const broken = new Store(t.admin, brokenPack(t.store.pack), t.clock, { app: 1, engine: 3 })
  try {
    const { facts } = await broken.engine.append([note(w.child, poisoned)])
    assert.equal((await sql`select 1 from fact_body where fact = ${facts[0]}`.execute(broken.engine.db)).rows.length, 1)
    const behind = await sql<{ behind: boolean }>`select behind_since is not null as behind from subject_cursor where subject = ${w.child}`.execute(broken.engine.db)
    assert.equal(behind.rows[0]?.behind, true, 'and pages say that it is being brought up to date')
    await broken.engine.append([note(w.stranger, 'an ordinary evening')])
    // Both children's time comes; one cannot be read.
    await sql`update subject_cursor set next_at = ${addInstant(t.clock.now(), { minutes: 1 / 2 })} where subject in (${w.child}, ${w.stranger})`.execute(broken.engine.db)
    t.clock.advance({ minutes: 1 })
    assert.equal(await broken.engine.tick(), 1)
    await assert.rejects(broken.engine.catchUp())
    const { stuck } = await broken.working()
    assert.equal(stuck?.subjects, 1)
    assert.equal(await broken.engine.tick(), 0, 'it is not tried again at once')
  } finally {
    await broken.close()
  }
  await t.store.engine.catchUp()
  const behind = await sql`select 1 from subject_cursor where behind_since is not null`.execute(t.store.engine.db)
  assert.equal(behind.rows.length, 0)
  assert.equal((await t.store.working()).stuck, null)
})

test('a job that always fails is counted, others are done, and it is never given up', async () => {
  const db = t.store.engine.db
  await sql`select graphile_worker.add_job('tell', '{"subject": "nobody", "duty": "none", "key": "", "level": 1, "to": "director"}'::json)`.execute(db)
  await sql`select graphile_worker.add_job('catch-up', '{}'::json, job_key := 'catch-up')`.execute(db)
  await t.store.settle()
  const failing = await failingJobs(db)
  assert.deepEqual(failing.map((f) => [f.task, f.jobs, f.times]), [['tell', 1, 1]])
  // Left alone it would be over after the 25th time, and hours apart before that.
  await sql`update graphile_worker._private_jobs set attempts = 25, run_at = now() + interval '6 hours' where last_error is not null`.execute(db)
  await reviveJobs(db)
  const after = await sql<{ soon: boolean; open: boolean }>`select run_at < now() + interval '11 minutes' as soon, attempts < max_attempts as open from graphile_worker.jobs`.execute(db)
  assert.deepEqual(after.rows, [{ soon: true, open: true }])
  await sql`delete from graphile_worker._private_jobs`.execute(db)
})

test('a job in the hands of a server that was killed is taken up by the next one', async () => {
  const db = t.store.engine.db
  await sql`select graphile_worker.add_job('catch-up', '{}'::json)`.execute(db)
  await sql`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'a worker that is gone'`.execute(db)
  await unlockLost(db, 2)
  assert.equal((await sql`select 1 from graphile_worker.jobs where locked_at is null`.execute(db)).rows.length, 0, 'it may still be at work')
  await sql`update graphile_worker._private_jobs set locked_at = now() - interval '3 minutes'`.execute(db)
  await t.store.startWork(50)
  for (let i = 0; i < 100 && (await sql`select 1 from graphile_worker.jobs`.execute(db)).rows.length > 0; i++) await pause(50)
  assert.equal((await sql`select 1 from graphile_worker.jobs`.execute(db)).rows.length, 0)
})
