import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { childPage, dayOfWork, lastDay, openAtHome, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openFrontDoor = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

/** Somebody was worried enough to write. They are owed an answer, and the child a decision. */
export const theFrontDoor = story<Journey>({
  title: 'A head of year writes about Asha, and hears what became of it',
  needs: ['FD-2'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'The referral arrives. A decision is owed by the end of tomorrow, and so is a word that it came.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['referral'] = await writes(j, j.w.helen, 'referral.received', { reason: 'Hungry, and afraid to go home on Fridays', historyRead: true, from: 'Ms Pascoe, head of year', fromPhone: '01632 960123', team: j.w.team })
      assert.equal(lastDay(await stands(j, 'referral/decide', 'open')), '2026-11-24')
      await stands(j, 'referral/acknowledge', 'open')
    } },
    { at: 'Mon 23 Nov, 15:00', says: 'Helen tells Ms Pascoe that it arrived. That is one thing; the outcome is another.', do: async (j) => {
      await to(j, '2026-11-23 15:00')
      await writes(j, j.w.helen, 'referrer-told.told', { referral: j.the['referral'], acknowledgedOnly: true, how: 'phone', what: 'It has arrived and is being read' })
      await stands(j, 'referral/acknowledge', 'met')
      await stands(j, 'referral/decide', 'open')
    } },
    { at: 'Wed 25 Nov, 8:30', says: 'Nobody has decided. It is on Joanna’s day, and a day later it would be the director’s.', do: async (j) => {
      await to(j, '2026-11-25 08:30')
      assert.equal((await stands(j, 'referral/decide', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Come up to you.*Decide the response to a referral/)
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Helen decides on an assessment, says why, and puts her name to it. Telling Ms Pascoe is now owed.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      await writes(j, j.w.helen, 'referral.decided', { outcome: 'ASSESS', why: 'Third worry this year, and she says what frightens her', decidedBy: j.w.helen }, { record: j.the['referral'] })
      await stands(j, 'referral/decide', 'met late')
      assert.equal(lastDay(await stands(j, 'referral/tell-referrer', 'open')), '2026-12-02')
      assert.match(await whyPage(j, j.w.helen, 'referral/tell-referrer'), /This did not count: it says the referral arrived, not what was decided/)
    } },
    { at: 'Thu 3 Dec, 9:00', says: 'A week has gone, and Ms Pascoe has heard nothing. It is late, and a day on it is Joanna’s too.', do: async (j) => {
      await to(j, '2026-12-03 09:00')
      assert.equal((await stands(j, 'referral/tell-referrer', 'overdue')).escalatedTo, null)
      await to(j, '2026-12-04 09:00')
      assert.equal((await stands(j, 'referral/tell-referrer', 'overdue')).escalatedTo, 'head-of-service')
    } },
    { at: 'Fri 4 Dec, 10:00', says: 'Helen rings her. It is met, late, and stands on Asha’s record.', do: async (j) => {
      await to(j, '2026-12-04 10:00')
      await writes(j, j.w.helen, 'referrer-told.told', { referral: j.the['referral'], how: 'phone', what: 'Somebody sees Asha this week. Ring again if Friday is bad' })
      await stands(j, 'referral/tell-referrer', 'met late')
      assert.match(await childPage(j, j.w.priya, '/timeline'), /Referrer told the outcome/)
    } },
  ],
})
