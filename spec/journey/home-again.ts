import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { before, childPage, dayOfWork, isRefused, lastDay, openAt, owed, signals, stands, statuses, to, writes, type Journey } from './journey.ts'

/** Jodie-Leigh, who is 15, has been in care by agreement since 2 April. */
export const openHomeAgain = openAt('2026-06-01 09:00')

const plan = { where: 'With her mother', endsOn: '2026-06-15', assessed: 'Her mother has been well since April. We stayed for tea twice.', childViews: 'I want my own bed', ifNot: 'Her aunt rings Priya' }

/** Coming home is planned and helped, and when it does not hold somebody knows what was promised and what was there. */
export const goingHome = story<Journey>({
  title: 'Jodie-Leigh goes home, the help does not come, and she is in care again',
  needs: ['CA-9'],
  moments: [
    { at: 'Mon 1 Jun, 10:00', says: 'Home is the plan. Joanna cannot agree that care ends while nobody has written what help goes with her.', do: async (j) => {
      await to(j, '2026-06-01 10:00')
      await writes(j, j.w.priya, 'permanence-plan.set', { route: 'REUNIFY', parallel: 'LTF', childViews: 'Home', by: '2026-07-01' })
      j.the['ending'] = await writes(j, j.w.priya, 'care-ending.proposed', plan)
      await isRefused(j, j.w.joanna, 'care-ending.decided', { agreed: true, by: j.w.joanna, why: 'Time' }, /What help goes with them is not written\. Add it to the plan, then agree/, { record: j.the['ending'] })
      await writes(j, j.w.priya, 'care-ending.proposed', { ...plan, support: 'Farah on Fridays, and the youth club', helpUntil: '2026-12-01' }, { record: j.the['ending'] })
      await writes(j, j.w.joanna, 'care-ending.decided', { agreed: true, by: j.w.joanna, why: 'She is ready, and so is her mother' }, { record: j.the['ending'] })
    } },
    { at: 'Mon 15 Jun, 16:00', says: 'She goes home. Her record says so for as long as help is promised, and a visit is owed within ten working days.', do: async (j) => {
      await to(j, '2026-06-15 16:00')
      const care = await j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) => (await r.facts(j.child)).find((f) => f.kind === 'care-episode')?.record)
      await writes(j, j.w.priya, 'care-episode.ended', { reason: 'E4A' }, care ? { record: care } : {})
      await stands(j, 'care-plan/ending-agreed', 'met')
      assert.ok((await statuses(j)).includes('home-again'))
      assert.match(await childPage(j, j.w.priya), /Home from care/)
      assert.equal(lastDay(await stands(j, 'care-plan/after-return', 'open')), '2026-06-29')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/home-again'), /Children home from care.*Jodie-Leigh Nancarrow.*Went home, as planned/)
    } },
    { at: 'Wed 24 Jun, 16:00', says: 'Priya sees her there. From now on somebody comes at least every twenty working days.', do: async (j) => {
      await to(j, '2026-06-24 16:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CIN', seen: 'ALONE', childWords: 'It is quiet here' })
      await stands(j, 'care-plan/after-return', 'met')
      assert.equal(lastDay(await stands(j, 'care-plan/home-again', 'open')), '2026-07-22')
    } },
    { at: 'Thu 23 Jul, 9:00', says: 'Nobody has been. It is late, and Helen has it. Priya goes, and finds that Farah never came.', do: async (j) => {
      await to(j, '2026-07-23 09:00')
      assert.equal((await stands(j, 'care-plan/home-again', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /See the child at home again, and again/)
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CIN', seen: 'ALONE', childWords: 'Nobody comes on Fridays' })
      await writes(j, j.w.priya, 'care-ending.looked-at', { childWords: 'Nobody comes on Fridays', helpThere: false, found: 'The Friday worker left in May. Helen asks for another.' }, { record: j.the['ending'] })
      await stands(j, 'care-plan/help-ends', 'met')
    } },
    { at: 'Mon 10 Aug, 22:00', says: 'She is in care again. It is counted, with what was promised and was not there, and nobody goes on owing visits at home.', do: async (j) => {
      await to(j, '2026-08-10 22:00')
      await before(j, 'care-episode.started', '2026-08-10 21:30', { legalStatus: 'V2', reason: 'Her mother is ill again' })
      await j.t.store.settle()
      assert.deepEqual(await signals(j, 'in-care/came-back'), ['In care again 56 days after going home. The help that was promised was not there'])
      assert.ok((await owed(j, 'care-plan/home-again')).every((d) => d.state !== 'open' && d.state !== 'overdue'))
      const register = await saysAt(await j.t.browser(j.w.joanna), '/registers/home-again?show=year')
      assert.match(register, /In care again.*Jodie-Leigh Nancarrow.*Went home, as planned.*No.*Yes/)
      assert.match(await childPage(j, j.w.priya), /In care again 56 days after going home/)
    } },
  ],
})
