import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { dayOfWork, lastDay, openAt, owed, stands, to, writes, type Journey } from './journey.ts'

/** Jodie-Leigh asks on a visit whether she can see her Nan. */
export const openPromised = openAt('2026-11-16 15:00')

/** What is agreed on a visit is somebody’s, by a day, and is marked done where it was agreed. */
export const thePromise = story<Journey>({
  title: 'What Priya promised on a visit was still there on Friday',
  needs: ['CP-3'],
  moments: [
    { at: 'Mon 16 Nov, 15:00', says: 'Priya writes two things she will do: one with a day, one without. The one without is hers today.', do: async (j) => {
      j.the['nan'] = randomUUID(); j.the['school'] = randomUUID()
      j.the['visit'] = await writes(j, j.w.priya, 'visit.happened', {
        kind: 'LAC', seen: 'ALONE', childWords: 'Can I see my nan?', meaning: 'She is settled and misses her.',
        nextSteps: [{ id: j.the['nan'], what: 'Ring Nan about Sunday', owner: j.w.priya, by: '2026-11-20' }, { id: j.the['school'], what: 'Ask school about lunch' }],
      })
      const all = await owed(j, 'actions/visit')
      assert.deepEqual(all.map((d) => [d.about, lastDay(d), d.state]), [['Ask school about lunch', '2026-11-16', 'open'], ['Ring Nan about Sunday', '2026-11-20', 'open']])
      assert.match(await dayOfWork(j, j.w.priya), /Owed today.*Do what the visit agreed: Ask school about lunch/)
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'School was asked. Priya says so where it was agreed, in one press.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      assert.match(await saysAt(await j.t.browser(j.w.priya), `/records/${j.the['visit']}`), /Ring Nan about Sunday.*Say what was done/)
      await writes(j, j.w.priya, 'visit.action-done', { action: j.the['school'] ?? '', what: 'She may eat in the library.' }, { record: j.the['visit'], on: '2026-11-16 16:00' })
      await stands(j, 'actions/visit', 'met', `${j.the['visit']}:${j.the['school']}`)
      assert.match(await saysAt(await j.t.browser(j.w.priya), `/records/${j.the['visit']}`), /Ask school about lunch.*Done Mon 16 Nov/)
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Nobody rang Nan. It is overdue, and Helen sees it.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      const late = await stands(j, 'actions/visit', 'overdue', `${j.the['visit']}:${j.the['nan']}`)
      assert.equal(late.escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Do what the visit agreed: Ring Nan about Sunday/)
    } },
  ],
})
