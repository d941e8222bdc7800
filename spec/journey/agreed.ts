import assert from 'node:assert/strict'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { pressOn } from '../../src/web/surfaces/write/for-tests.ts'
import { story } from '../story.ts'
import { childPage, dayOfWork, openAtHome, stands, to, writes, type Journey } from './journey.ts'

/** Asha is 6, and Priya is finding out what life is like for her. */
export const openAgreed = openAtHome('2026-11-16 09:00', 'Asha', '2020-05-09')

/** Helen’s page of the assessment. */
const page = (j: Journey): string => `/approvals/${j.the['assessment']}`
const seenBy = async (j: Journey, who: string): Promise<string> => /name="_seen" value="(\d+)"/.exec((await (await j.t.browser(who)).get(page(j))).body)?.[1] ?? ''

/** What is written waits for somebody by name and by a day, goes back in words, and comes again; nobody agrees with themself. */
export const theSecondReader = story<Journey>({
  title: 'Priya wrote about Asha, Helen sent it back, and nobody had to remember',
  needs: ['CP-4'],
  moments: [
    { at: 'Mon 16 Nov, 16:00', says: 'Priya writes the assessment. Deciding is Helen’s from that moment, by the end of Thursday, and is on her day.', do: async (j) => {
      j.the['assessment'] = await writes(j, j.w.priya, 'assessment.begun', { kind: 'CF', question: 'Who is there when Asha gets in?', lead: j.w.priya, finishBy: '2026-12-01' })
      await writes(j, j.w.priya, 'assessment.child-seen', { seen: 'ALONE', childWords: 'I make my own tea' }, { record: j.the['assessment'] })
      await to(j, '2026-11-16 16:00')
      await writes(j, j.w.priya, 'assessment.written', { analysis: 'She is often by herself.', outcome: 'PLAN', familyViews: 'Mum works nights.' }, { record: j.the['assessment'] })
      await stands(j, 'approval/assessment', 'open')
      assert.match(await dayOfWork(j, j.w.helen), /Decide about the assessment Local default, not law.*1 for you to decide/)
      assert.doesNotMatch(await dayOfWork(j, j.w.priya), /Decide about the assessment/)
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'Helen reads it on one page and sends it back with what is missing. With nothing to say she could not have.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      const helen = await j.t.browser(j.w.helen), seen = await seenBy(j, j.w.helen)
      assert.match(wordsOf((await helen.post(page(j), { _do: 'back', why: '', _seen: seen })).body), /Say what must be put right/)
      assert.match(wordsOf((await helen.submit(page(j), { _do: 'back', why: 'Who is at home at four o’clock?', _seen: seen })).body), /Whoever wrote it owes it now/)
      await stands(j, 'approval/assessment', 'met')
    } },
    { at: 'Tue 17 Nov, 11:00', says: 'It is on Priya’s day. One press opens the form with all she wrote in it, and Helen’s words beside.', do: async (j) => {
      await to(j, '2026-11-17 11:00')
      assert.match(await dayOfWork(j, j.w.priya), /Put the assessment right It was sent back.*1 sent back to you/)
      const priya = await j.t.browser(j.w.priya), draft = String((await priya.post(page(j), { _do: 'put-right' })).headers.location)
      assert.match(await saysAt(priya, draft), /She is often by herself\..*What must be put right Helen Ashworth sent it back.*Who is at home at four o’clock\?/)
      await pressOn(priya, draft, 'send', { analysis: 'She is by herself from half past three until Nan comes at six.', because: 'When, and until when, was missing' })
      await j.t.store.settle()
      await stands(j, 'approval/assessment-back', 'met')
    } },
    { at: 'Tue 17 Nov, 15:00', says: 'Helen sees what is different and agrees. Priya could not have. Both versions stay on Asha’s record.', do: async (j) => {
      await to(j, '2026-11-17 15:00')
      assert.match(await saysAt(await j.t.browser(j.w.helen), page(j)), /It was sent back before.*Who is at home at four.*Different since: What does it mean for this child\?/)
      assert.equal((await (await j.t.browser(j.w.priya)).post(page(j), { _do: 'agree', _seen: await seenBy(j, j.w.helen) })).statusCode, 403)
      await (await j.t.browser(j.w.helen)).post(page(j), { _do: 'agree', why: 'Clear now.', _seen: await seenBy(j, j.w.helen) })
      await j.t.store.settle()
      assert.match(await childPage(j, j.w.priya, '/timeline'), /The assessment is agreed/)
    } },
  ],
})
