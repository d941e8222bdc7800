import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { londonToInstant } from '../src/calendar/index.ts'
import type { DutyReading } from '../src/readings/duty/index.ts'
import { accessAlerts, findPeople, noteLooks, openInEmergency, readLooks, reviewDuty, type Reader } from '../src/store/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../src/store/for-tests.ts'
import { story } from './story.ts'

/** What the story goes on with from moment to moment. */
export interface Opening { readonly t: TestStore; readonly w: Awaited<ReturnType<typeof smallWorld>>; readonly dilys: string }

export async function openOpening(): Promise<Opening> {
  const t = await openTestStore('2026-11-21 23:00')
  const w = await smallWorld(t), dilys = randomUUID()
  await t.write('post.started', { about: dilys, as: 'worker', on: '2026-03-01', says: { name: 'Dilys Penhallow', role: 'access-reviewer', unit: w.authority } })
  return { t, w, dilys }
}
export const closeOpening = (o: Opening): Promise<void> => o.t.close()

const to = async (o: Opening, local: string): Promise<void> => { o.t.clock.set(londonToInstant(local)); await followClock(o.t.store, o.t.clock); await o.t.store.settle() }
const as = async <T>(o: Opening, worker: string, look: (r: Reader) => Promise<T>): Promise<T> => o.t.store.read(await o.t.store.sessions.open(worker), look)
const sees = (o: Opening, worker: string): Promise<boolean> => as(o, worker, async (r) => (await r.about(o.w.stranger)) !== null)
const review = async (o: Opening): Promise<DutyReading | undefined> =>
  (await as(o, o.dilys, (r) => r.readings([o.w.stranger]))).get(o.w.stranger)?.duties.find((d) => d.rule === reviewDuty)?.content
const record = (o: Opening): Promise<string> => as(o, o.dilys, async (r) => (await r.facts(o.w.stranger)).find((f) => f.kind === 'break-glass')?.record ?? '')

/** A social worker opens a record out of their reach at night, with a reason; nobody has to trust that it was a good one. */
export const theOpening = story<Opening>({
  title: 'The night Priya opened a record that was not hers',
  needs: ['EX-2', 'QA-2'],
  moments: [
    { at: 'Sat 21 Nov, 23:05', says: 'Police ring Priya about a boy. She finds that he is known here, and nothing else.', do: async (o) => {
      await to(o, '2026-11-21 23:05')
      assert.equal(await sees(o, o.w.priya), false)
      assert.deepEqual((await as(o, o.w.priya, (r) => findPeople(r, { words: 'aldersley', born: null }))).map((c) => c.name), ['Toby Aldersley-Wren'])
    } },
    { at: 'Sat 21 Nov, 23:06', says: 'She says why, and his record opens to her for four hours. That she looked is kept with the reason.', do: async (o) => {
      await openInEmergency(o.t.store.engine, { child: o.w.stranger, worker: o.w.priya, reason: 'police-or-health', words: 'Found alone on the quay' })
      await to(o, '2026-11-21 23:08')
      assert.equal(await sees(o, o.w.priya), true)
      const noted = await as(o, o.w.priya, (r) => noteLooks(r, { actor: o.w.priya, action: 'Read the record', page: '/children/:child', level: 'record', subjects: [o.w.stranger], session: randomUUID() }))
      assert.equal(noted.get(o.w.stranger), 'break-glass>break-glass')
    } },
    { at: 'Sun 22 Nov, 03:30', says: 'It has closed by itself.', do: async (o) => { await to(o, '2026-11-22 03:30'); assert.equal(await sees(o, o.w.priya), false) } },
    { at: 'Sun 22 Nov, 03:31', says: 'Whoever reviews access is asked why; her manager is not.', do: async (o) => {
      await readLooks(o.t.store.engine)
      assert.deepEqual((await as(o, o.dilys, (r) => accessAlerts(r, 'open', { limit: 9, skip: 0 }))).map((a) => [a.worker, a.kind]).toSorted(), [[o.w.priya, 'no-reason'], [o.w.priya, 'out-of-hours']])
      assert.deepEqual(await as(o, o.w.helen, (r) => accessAlerts(r, 'open', { limit: 9, skip: 0 })), [])
    } },
    { at: 'Mon 23 Nov, 09:00', says: 'Her manager calls it right. It is kept, and does not count: the review is still owed.', do: async (o) => {
      await to(o, '2026-11-23 09:00')
      await o.t.write('break-glass.reviewed', { about: o.w.stranger, by: o.w.helen, record: await record(o), expects: 1, says: { by: o.w.helen, finding: 'justified' } })
      const owed = await review(o)
      assert.deepEqual([owed?.state, owed?.owner], ['open', { role: 'access-reviewer' }])
      assert.match(owed?.why ?? '', /line of management/)
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'Dilys, who is in nobody’s line, asks the police and finds that it was. Now it is met.', do: async (o) => {
      await to(o, '2026-11-23 11:00')
      await o.t.write('break-glass.reviewed', { about: o.w.stranger, by: o.dilys, record: await record(o), expects: 2, says: { by: o.dilys, finding: 'justified', words: 'The police log agrees' } })
      assert.equal((await review(o))?.state, 'met')
    } },
  ],
})
