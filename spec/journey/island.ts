import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { londonToInstant, manualClock, when } from '../../src/calendar/index.ts'
import { isleOfMan } from '../../src/packs/index.ts'
import { freshDatabase, testServer } from '../../src/store/embedded/for-tests.ts'
import { followClock, smallWorld, type TestStore } from '../../src/store/for-tests.ts'
import { Store } from '../../src/store/index.ts'
import { prepare } from '../../src/store/prepare.ts'
import { browse } from '../../src/web/for-tests.ts'
import { buildApp } from '../../src/web/server/app.ts'
import { pages } from '../../src/web/surfaces/index.ts'
import { wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { toOwedType } from '../../src/web/surfaces/links.ts'
import { story } from '../story.ts'
import { lastDay, owed, stands, to, whyPage, writes, type Journey } from './journey.ts'

/** The same server with the Island's pack, and a child there who lives with family. */
export async function openIsland(): Promise<Journey> {
  const admin = await freshDatabase(await testServer('18'))
  await prepare(admin)
  const clock = manualClock(londonToInstant('2026-09-07 09:00'))
  const store = new Store(admin, isleOfMan, clock, { app: 4, engine: 4 })
  await followClock(store, clock)
  const write: TestStore['write'] = async (did, { about, as = 'child', by = null, on, record = randomUUID(), says = {} }) => {
    const [kind = '', step = ''] = did.split('.')
    const happened = on ? when(on) : { at: clock.now() }
    return { ...await store.engine.append([{ record, expects: 0, subject: about, about: as, kind, step, happened, author: by, body: says }]), record }
  }
  const world = await smallWorld({ write }), child = randomUUID()
  await write('person.described', { about: child, on: '2026-06-01', says: { given: 'Voirrey', family: 'Quayle', born: '2016-02-03' } })
  await write('allocation.allocated', { about: child, on: '2026-06-01', says: { worker: world.priya, role: 'social-worker', team: world.team } })
  const app = await buildApp({ onRoute: () => undefined, store, pack: isleOfMan, pages, organisation: 'Manx Care', demonstration: true })
  const t: Journey['t'] = {
    store, clock, admin, write, app, world, routes: [], close: async () => { await app.close(); await store.close() },
    browser: async (worker) => { await followClock(store, clock); return browse(app, await store.sessions.open(worker)) },
  }
  return { t, w: world, child, the: {} }
}

/** One product, and the law and words of the place it is used in. */
export const theIsland = story<Journey>({
  title: 'Voirrey lives on the Isle of Man: the same form, other words, another last day',
  needs: ['LG-1'],
  moments: [
    { at: 'Mon 7 Sep, 10:00', says: 'The form for early help is the same, and calls it what the Island calls it.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      const priya = await j.t.browser(j.w.priya)
      const page = wordsOf((await priya.get(await startWriting(priya, { child: j.child, kind: 'early-help', step: 'asked' }))).body)
      assert.match(page, /Early Help and Support/)
      assert.doesNotMatch(page, /Tarrowmouth/)
    } },
    { at: 'Mon 7 Sep, 11:00', says: 'A strategy discussion decides to enquire. The enquiry ends within fifteen days here, weekends counted: 22 September, where England’s last day would be the 28th.', do: async (j) => {
      await to(j, '2026-09-07 11:00')
      await writes(j, j.w.helen, 'strategy-discussion.held', { chair: j.w.helen, policePresent: true, healthPresent: true, outcome: 'S47J' })
      assert.equal(lastDay(await stands(j, 'enquiry/outcome', 'open')), '2026-09-22')
      assert.equal(lastDay(await stands(j, 'conference/initial', 'open')), '2026-09-28', 'and fifteen working days for the conference, as in England')
    } },
    { at: 'Mon 7 Sep, 11:05', says: 'Why it is owed names the Island’s source, and not England’s.', do: async (j) => {
      await to(j, '2026-09-07 11:05')
      const says = await whyPage(j, j.w.priya, 'enquiry/outcome')
      assert.match(says, /Within 15 days/)
      assert.doesNotMatch(says, /Lewisham|Working Together|Tarrowmouth/)
    } },
    { at: 'Mon 7 Sep, 11:10', says: 'The catalogue shows both laws beside each other.', do: async (j) => {
      await to(j, '2026-09-07 11:10')
      const page = await (await j.t.browser(j.w.joanna)).get(toOwedType('enquiry/outcome'))
      assert.equal(page.statusCode, 200)
      const says = wordsOf(page.body)
      assert.match(says, /Isle of Man/)
      assert.match(says, /England/)
      assert.match(says, /15 working days/)
    } },
    { at: 'Wed 9 Sep, 9:00', says: 'What England alone asks for is not owed here, and what the Island asks without a number is said to have none.', do: async (j) => {
      await to(j, '2026-09-09 09:00')
      const referral = await writes(j, j.w.helen, 'referral.received', { reason: 'Afraid at home', from: 'School' })
      await writes(j, j.w.helen, 'referral.decided', { outcome: 'ASSESS', why: 'Heard twice', decidedBy: j.w.helen }, { record: referral })
      const complete = await stands(j, 'assessment/complete', 'cannot tell')
      assert.deepEqual([complete.due, complete.why], [null, 'No time limit is known for it here, and none has been chosen yet'])
      await writes(j, j.w.priya, 'assessment.begun', { kind: 'CF', referral, lead: j.w.priya })
      assert.deepEqual(await owed(j, 'assessment/child-seen'), [])
    } },
    { at: 'Wed 23 Sep, 9:00', says: 'The sixteenth day: late, and with the head of service.', do: async (j) => {
      await to(j, '2026-09-23 09:00')
      assert.equal((await stands(j, 'enquiry/outcome', 'overdue')).escalatedTo, 'head-of-service')
    } },
  ],
})
