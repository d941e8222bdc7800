import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { dayOfWork, isRefused, lastDay, openAt, stands, to, writes, type Journey } from './journey.ts'

export const openDisagreement = openAt('2026-11-23 09:00')

/** Two agencies see a child differently. It climbs, by name and by date, until somebody decides. */
export const theDisagreement = story<Journey>({
  title: 'School and social care do not agree about Jodie-Leigh, and it cannot be left at that',
  needs: ['EH-4'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Priya writes what each side thinks. It is to be settled between the two by the end of tomorrow.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['it'] = await writes(j, j.w.priya, 'professional-disagreement.raised', {
        about: 'We think she is safe at her aunt’s. School does not', wanted: 'One plan for the weekends', safeNow: 'yes', raisedBy: j.w.priya, agency: 'Social care', withWhom: 'Ms Pascoe, head of year',
      })
      const first = await stands(j, 'disagreement/worker-to-worker', 'open')
      assert.deepEqual([lastDay(first), first.owner], ['2026-11-24', { worker: j.w.priya }])
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'It cannot be called settled while the other side has not spoken, nor without saying what was agreed.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      await isRefused(j, j.w.priya, 'professional-disagreement.resolved', { stage: '1' }, /The other side’s answer is not on the record yet\. Write what they said first.*Write what was agreed or decided\. If nothing was, take it up a stage instead/, { record: j.the['it'] })
    } },
    { at: 'Wed 25 Nov, 8:30', says: 'The day has gone. It is on Helen’s day, who manages Priya.', do: async (j) => {
      await to(j, '2026-11-25 08:30')
      assert.equal((await stands(j, 'disagreement/worker-to-worker', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Settle it between workers/)
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'School answers, and it settles nothing. Priya takes it up: Helen has two working days.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      await writes(j, j.w.priya, 'professional-disagreement.answered', { byName: 'Ms Pascoe', answer: 'She comes in on Mondays with nothing eaten since Friday', settles: false }, { record: j.the['it'] })
      await writes(j, j.w.priya, 'professional-disagreement.moved-up', { stage: '2', to: j.w.helen, why: 'What weekends are like', safeNow: 'yes' }, { record: j.the['it'] })
      await stands(j, 'disagreement/worker-to-worker', 'met late')
      const second = await stands(j, 'disagreement/managers', 'open')
      assert.deepEqual([lastDay(second), second.owner], ['2026-11-27', { worker: j.w.helen }])
    } },
    { at: 'Mon 30 Nov, 9:00', says: 'They did not. Joanna, the head of service, is told, and it goes up to her by name.', do: async (j) => {
      await to(j, '2026-11-30 09:00')
      assert.equal((await stands(j, 'disagreement/managers', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Come up to you.*Settle it between managers/)
      await writes(j, j.w.helen, 'professional-disagreement.moved-up', { to: j.w.joanna, why: 'Still the weekends', safeNow: 'not-sure' }, { record: j.the['it'] })
      assert.equal(lastDay(await stands(j, 'disagreement/heads-of-service', 'open')), '2026-12-07')
      await stands(j, 'disagreement/unsafe-now', 'open')
      assert.match(await dayOfWork(j, j.w.helen), /Keep them safe while agencies disagree/)
    } },
    { at: 'Wed 2 Dec, 15:00', says: 'Joanna decides with the school’s lead, says what is different for Jodie-Leigh, and it ends.', do: async (j) => {
      await to(j, '2026-12-02 15:00')
      await writes(j, j.w.joanna, 'professional-disagreement.resolved', {
        stage: '3', outcome: 'Somebody visits each Saturday until Christmas', by: j.w.joanna, forChild: 'Food in the house, and somebody who asks', learning: 'Ring each other on Fridays',
      }, { record: j.the['it'] })
      await stands(j, 'disagreement/heads-of-service', 'met')
    } },
  ],
})
