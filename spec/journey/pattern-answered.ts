import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { toSignal } from '../../src/web/surfaces/links.ts'
import { story } from '../story.ts'
import { before, childPage, dayOfWork, isRefused, lastDay, openAtHome, owed, stands, theOne, to, whyPage, writes, type Journey } from './journey.ts'

export const openAnswered = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')
export const openSilence = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

const pattern = 'referral~nothing-more:nothing-more'
const page = async (j: Journey, who: string): Promise<string> => saysAt(await j.t.browser(who), toSignal(j.child, 'referral/nothing-more', 'nothing-more'))

const letGo = async (j: Journey, reason: string): Promise<void> => {
  const referral = await writes(j, j.w.helen, 'referral.received', { reason, from: 'A neighbour' })
  await writes(j, j.w.helen, 'referral.decided', { outcome: 'NFA', why: 'An aunt will look in', decidedBy: j.w.helen }, { record: referral })
}

/** A pattern that is only shown is soon not seen. Somebody says by name what was done, and it asks again when it grows. */
export const thePatternAnswered = story<Journey>({
  title: 'The third worry about Asha, who answered it, and the fourth',
  needs: ['AS-2'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'A third referral in a year is let go. The pattern asks Priya for an answer by the end of Monday.', do: async (j) => {
      for (const on of ['2026-03-09', '2026-07-01']) {
        const referral = await before(j, 'referral.received', on, { reason: 'Left alone in the evening' })
        await before(j, 'referral.decided', on, { outcome: 'NFA', decidedBy: j.w.helen }, referral)
      }
      await to(j, '2026-11-23 10:00')
      await letGo(j, 'Left alone again')
      assert.equal(lastDay(await stands(j, 'signal/answer', 'open')), '2026-11-30')
      assert.match(await childPage(j, j.w.priya), /Referred 3 times in a year with nothing more done\. Nobody has answered it yet/)
      assert.match(await page(j, j.w.priya), /What makes it 3.*Left alone in the evening.*Nothing yet\. Whoever answers does so by name.*It is no score, no finding/)
    } },
    { at: 'Tue 1 Dec, 9:00', says: 'Nobody answered. It has gone up to Helen.', do: async (j) => {
      await to(j, '2026-12-01 09:00')
      assert.equal((await stands(j, 'signal/answer', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Answer the pattern: Referred 3 times in a year/)
      await isRefused(j, j.w.helen, 'signal-answer.answered', { what: 'dismissed', pattern }, /Whoever comes after you must be able to see what you weighed/)
    } },
    { at: 'Tue 1 Dec, 10:00', says: 'She looked: it was one neighbour about one evening. That is kept with her name, and no longer stands beside Asha’s.', do: async (j) => {
      await to(j, '2026-12-01 10:00')
      await writes(j, j.w.helen, 'signal-answer.answered', { what: 'dismissed', why: 'All three are about the night of the storm', pattern })
      await stands(j, 'signal/answer', 'met late')
      assert.match(await page(j, j.w.priya), /Looked at and set aside by Helen.*“All three are about the night of the storm”/)
      assert.match(await saysAt(await j.t.browser(j.w.ruth), '/today'), /Referred 3 times in a year with nothing more done Looked at and set aside by Helen/)
    } },
    { at: 'Mon 7 Dec, 14:00', says: 'A fourth comes. What Helen said stays, and the question is asked again.', do: async (j) => {
      await to(j, '2026-12-07 14:00')
      await letGo(j, 'Alone until midnight')
      assert.match(await childPage(j, j.w.priya), /Referred 4 times.*Something was added to it since, so it is asked again/)
      assert.deepEqual((await owed(j, 'signal/answer')).map((d) => [d.state, lastDay(d)]), [['met late', '2026-11-30'], ['open', '2026-12-14']])
    } },
    { at: 'Tue 8 Dec, 11:00', says: 'Priya says what is being done, and when somebody should look again. On that day it comes up by itself.', do: async (j) => {
      await to(j, '2026-12-08 11:00')
      await writes(j, j.w.priya, 'signal-answer.answered', { what: 'acted', done: 'I see Asha with her aunt on Thursday', lookAgain: '2027-01-11', pattern })
      assert.match(await childPage(j, j.w.helen), /Answered by Priya.*To be looked at again on Mon 11 Jan/)
      await to(j, '2027-01-11 09:00')
      assert.match(await page(j, j.w.priya), /The day to look again has come/)
      assert.equal((await owed(j, 'signal/answer')).at(-1)?.state, 'open')
    } },
  ],
})

/** Nobody writes, nobody asks: the record is quiet because nobody looked, and that is said. */
export const theSilence = story<Journey>({
  title: 'Four weeks of nothing about Asha, and the talk that ended them',
  needs: ['CP-4'],
  moments: [
    { at: 'Mon 23 Nov, 9:30', says: 'The team will work with Asha. A month on Helen must have talked her through with Priya.', do: async (j) => {
      await to(j, '2026-11-23 09:30')
      const referral = await writes(j, j.w.helen, 'referral.received', { reason: 'No heating, no food' })
      await writes(j, j.w.helen, 'referral.decided', { outcome: 'ASSESS', why: 'We need to know', decidedBy: j.w.helen }, { record: referral })
      assert.equal(lastDay(await stands(j, 'supervision/each-month', 'open')), '2026-12-23')
      assert.equal(lastDay(await stands(j, 'silence/nothing-written', 'open')), '2026-12-21')
    } },
    { at: 'Tue 22 Dec, 9:00', says: 'Four weeks, and not a word of her. It is Priya’s to put right, and Helen is told.', do: async (j) => {
      await to(j, '2026-12-22 09:00')
      assert.equal((await stands(j, 'silence/nothing-written', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.priya), /Nothing written: find out how they are/)
      assert.match(await childPage(j, j.w.helen), /Nothing written: find out how they are/)
    } },
    { at: 'Tue 22 Dec, 16:00', says: 'Priya goes there and writes. That it was late stays.', do: async (j) => {
      await to(j, '2026-12-22 16:00')
      await writes(j, j.w.priya, 'case-note.noted', { note: 'The house is warm. Asha made me toast', childWords: 'I do the toaster now' })
      assert.deepEqual((await owed(j, 'silence/nothing-written')).map((d) => d.state), ['met late', 'open'])
    } },
    { at: 'Tue 5 Jan, 10:00', says: 'Helen decided one thing and never talked Asha through. The decision is seen, and does not count; five working days on, her head of service knows.', do: async (j) => {
      await to(j, '2026-12-24 10:00')
      await writes(j, j.w.helen, 'management-decision.made', { question: 'A nursery place for her brother?', decision: 'Yes', why: 'So that Asha can be a child', decidedBy: j.w.helen })
      await to(j, '2027-01-05 10:00')
      assert.equal((await stands(j, 'supervision/each-month', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await whyPage(j, j.w.helen, 'supervision/each-month'), /one question is not a look at how the child is/)
    } },
    { at: 'Tue 5 Jan, 11:00', says: 'They talk: how it is to be Asha, what is decided and why, and what Priya does by Friday.', do: async (j) => {
      await to(j, '2027-01-05 11:00')
      await writes(j, j.w.helen, 'case-supervision.held', {
        manager: j.w.helen, worker: j.w.priya, now: 'She looks after her brother before school', direction: 'better', risk: 'Nights, when their mother works', decided: 'Priya asks the aunt to sleep there',
        actions: [{ id: 'b0000000-0000-4000-8000-000000000001', what: 'Ask the aunt', owner: j.w.priya, by: '2027-01-08' }],
      })
      assert.deepEqual((await owed(j, 'supervision/each-month')).map((d) => d.state), ['met late', 'open'])
      const action = await theOne(j, 'supervision/action')
      assert.equal(lastDay(action), '2027-01-08')
      assert.match(await dayOfWork(j, j.w.priya), /Ask the aunt/)
      await to(j, '2027-01-07 15:00')
      await writes(j, j.w.priya, 'case-supervision.action-done', { action: action.key.split(':')[1], what: 'She said yes' }, { record: action.key.split(':')[0] })
      await stands(j, 'supervision/action', 'met')
    } },
  ],
})
