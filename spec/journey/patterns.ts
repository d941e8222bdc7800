import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { before, childPage, openAtHome, signals, to, writes, type Journey } from './journey.ts'

export const openPatterns = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')
export const openDrift = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

const nothingMore = async (j: Journey, on: string): Promise<void> => {
  const referral = await before(j, 'referral.received', on, { reason: 'Left alone in the evening' })
  await before(j, 'referral.decided', on, { outcome: 'NFA', decidedBy: j.w.helen }, referral)
}

/** Each answer may have been right, and all of them together wrong. Somebody has to see them side by side. */
export const thePattern = story<Journey>({
  title: 'Three worries about Asha that were each let go, and two doors that did not open',
  needs: ['AS-2'],
  moments: [
    { at: 'Mon 23 Nov, 9:30', says: 'Twice this year somebody was worried, and each time nothing more was done. Nothing is said yet.', do: async (j) => {
      await to(j, '2026-11-23 09:30')
      await nothingMore(j, '2026-03-09')
      await nothingMore(j, '2026-07-01')
      await j.t.store.settle()
      assert.deepEqual(await signals(j, 'referral/nothing-more'), [])
    } },
    { at: 'Mon 23 Nov, 10:00', says: 'A third referral is let go. Whoever opens Asha’s record reads that it is the third, and where each of them is.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      const referral = await writes(j, j.w.helen, 'referral.received', { reason: 'Left alone again', from: 'A neighbour' })
      await writes(j, j.w.helen, 'referral.decided', { outcome: 'NFA', why: 'An aunt will look in', decidedBy: j.w.helen }, { record: referral })
      assert.deepEqual(await signals(j, 'referral/nothing-more'), ['Referred 3 times in a year with nothing more done'])
      assert.match(await childPage(j, j.w.priya), /Referred 3 times in a year with nothing more done/)
    } },
    { at: 'Wed 25 Nov, 16:00', says: 'Priya calls: nobody opens. The next day Asha is “asleep”. Twice running not seen is said too.', do: async (j) => {
      await to(j, '2026-11-25 16:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CIN', seen: 'NOACCESS', meaning: 'The light was on' })
      assert.deepEqual(await signals(j, 'visit/not-seen'), [])
      await to(j, '2026-11-26 16:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CIN', seen: 'NOTSEEN', meaning: 'Her mother said asleep' })
      assert.deepEqual(await signals(j, 'visit/not-seen'), ['The child was not seen on 2 visits running'])
      assert.match(await childPage(j, j.w.helen), /The child was not seen on 2 visits running/)
    } },
    { at: 'Fri 27 Nov, 9:00', says: 'She sees Asha. That one is over; the three referrals stay in sight.', do: async (j) => {
      await to(j, '2026-11-27 09:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CIN', seen: 'ALONE', childWords: 'I make toast' })
      assert.deepEqual([await signals(j, 'visit/not-seen'), (await signals(j, 'referral/nothing-more')).length], [[], 1])
    } },
  ],
})

/** A plan that goes on while life does not get better is itself something to see. */
export const theDrift = story<Journey>({
  title: 'A year on the same plan, and Asha still has no bed of her own',
  needs: ['AS-3'],
  moments: [
    { at: 'Mon 23 Nov, 9:30', says: 'The plan is from October last year. One of its two goals was reached.', do: async (j) => {
      await to(j, '2026-11-23 09:30')
      j.the['plan'] = await before(j, 'child-in-need-plan.agreed', '2025-10-06', { goals: [{ id: 'bed', different: 'Asha has a bed of her own' }, { id: 'school', different: 'She is in school every day' }] })
      await before(j, 'child-in-need-plan.goal-done', '2026-02-02', { goal: 'school', reached: true }, j.the['plan'])
      await j.t.store.settle()
      assert.deepEqual(await signals(j, 'in-need/drift'), [])
    } },
    { at: 'Mon 23 Nov, 14:00', says: 'Its review carries it on unchanged. That it is past its first year with a goal not reached is said on the record.', do: async (j) => {
      await to(j, '2026-11-23 14:00')
      await writes(j, j.w.priya, 'child-in-need-review.held', { plan: j.the['plan'], chair: j.w.helen, outcome: 'GOON', why: 'Nearly there', progress: 'A mattress is promised' })
      assert.deepEqual(await signals(j, 'in-need/drift'), ['Past its first year the plan was carried on once, with one goal not reached'])
      assert.match(await childPage(j, j.w.helen), /Past its first year the plan was carried on once, with one goal not reached/)
    } },
    { at: 'Thu 10 Dec, 21:00', says: 'She comes into care in a hurry. That it was not planned stays in sight until a review has looked at it with her.', do: async (j) => {
      await to(j, '2026-12-10 21:00')
      await before(j, 'care-episode.started', '2026-12-10 20:00', { legalStatus: 'V2' })
      await writes(j, j.w.priya, 'care-decision.decided', { planned: false, comesIn: true })
      assert.deepEqual(await signals(j, 'in-care/unplanned-entry'), ['Came into care without it being planned'])
      assert.match(await childPage(j, j.w.helen), /Came into care without it being planned/)
    } },
  ],
})
