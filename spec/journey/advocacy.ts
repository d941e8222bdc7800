import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { childPage, dayOfWork, lastDay, openAt, owed, to, writes, type Journey } from './journey.ts'

export const openAdvocacy = openAt('2026-04-07 09:00')

/** Somebody on the child’s side is offered when they come into care and at each review, and a no is theirs to take back. */
export const theAdvocate = story<Journey>({
  title: 'Jodie-Leigh is offered somebody who is only on her side',
  needs: ['VO-1'],
  moments: [
    { at: 'Tue 7 Apr, 10:00', says: 'She came into care on Thursday. An offer is owed within five working days, Easter left out.', do: async (j) => {
      await to(j, '2026-04-07 10:00')
      const [offer, ...more] = await owed(j, 'advocacy/offer')
      assert.deepEqual([offer?.state, offer && lastDay(offer), offer?.about, more.length], ['open', '2026-04-13', 'On coming into care', 0])
    } },
    { at: 'Tue 14 Apr, 9:00', says: 'Nobody offered. It is late, and Helen reads so.', do: async (j) => {
      await to(j, '2026-04-14 09:00')
      assert.equal((await owed(j, 'advocacy/offer'))[0]?.escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Offer an advocate/)
    } },
    { at: 'Tue 14 Apr, 16:00', says: 'Priya offers, and Jodie-Leigh says no in her own words. The offer counts, and the no is kept.', do: async (j) => {
      await to(j, '2026-04-14 16:00')
      j.the['advocate'] = await writes(j, j.w.priya, 'advocacy.offered', { when: 'CARE', how: 'Told her who they are and left the number', howToReach: true })
      await writes(j, j.w.priya, 'advocacy.declined', { words: 'I have a nan for that', again: 'After the review' }, { record: j.the['advocate'] })
      assert.equal((await owed(j, 'advocacy/offer'))[0]?.state, 'met late')
    } },
    { at: 'Fri 1 May, 15:00', says: 'Her first review is held. The offer from before it does not stand for it: Priya asks again, and that is its own.', do: async (j) => {
      await to(j, '2026-05-01 15:00')
      await writes(j, j.w.priya, 'care-review.held', { met: true, childTookPart: 'PN1', childViews: 'I want to see my brother' })
      assert.deepEqual((await owed(j, 'advocacy/offer')).map((d) => d.state), ['met late', 'open'])
      await to(j, '2026-05-01 16:00')
      await writes(j, j.w.priya, 'advocacy.offered', { when: 'REVIEW', how: 'Asked her again on the way home', howToReach: true })
      assert.deepEqual((await owed(j, 'advocacy/offer')).map((d) => d.state), ['met late', 'met'])
    } },
    { at: 'Mon 27 Jul, 15:00', says: 'The second review is held. An offer is owed again: the old no does not stand for ever.', do: async (j) => {
      await to(j, '2026-07-27 15:00')
      await writes(j, j.w.priya, 'care-review.held', { met: true, childTookPart: 'PN1', childViews: 'He came once' })
      assert.equal((await owed(j, 'advocacy/offer')).filter((d) => d.state === 'open').length, 1)
    } },
    { at: 'Wed 29 Jul, 17:00', says: 'This time she asks for one herself, by phone. That meets it, and stands on her record in her words.', do: async (j) => {
      await to(j, '2026-07-29 17:00')
      await writes(j, j.w.priya, 'advocacy.accepted', { self: true, words: 'Somebody to say it about my brother', provider: 'Tarrow Voice' })
      assert.deepEqual((await owed(j, 'advocacy/offer')).map((d) => d.state).sort(), ['met', 'met', 'met late'])
      assert.match(await childPage(j, j.w.priya, '/timeline'), /Somebody to say it about my brother/)
    } },
  ],
})
