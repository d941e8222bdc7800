import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { londonToInstant } from '../../src/calendar/index.ts'
import { story } from '../story.ts'
import { dayOfWork, isRefused, joins, lastDay, mayNot, openAt, owed, stands, to, writes, type Journey } from './journey.ts'

/** Jodie-Leigh came into care on 2 April. */
export const openReview = openAt('2026-04-20 09:00')

/** A review belongs to the reviewing officer, and what they challenge has a day and climbs. */
export const theReview = story<Journey>({
  title: 'Jodie-Leigh’s review, and the reviewing officer who did not accept the answer',
  needs: ['CA-3'],
  moments: [
    { at: 'Mon 20 Apr, 10:00', says: 'Maud is named as her reviewing officer. The first review is owed within twenty working days of coming into care.', do: async (j) => {
      await to(j, '2026-04-20 10:00')
      j.the['maud'] = await joins(j, 'Maud Tregear', 'reviewing-officer')
      await writes(j, j.w.helen, 'allocation.allocated', { worker: j.the['maud'], role: 'reviewing-officer', team: j.w.team, childToldOn: '2026-04-20' })
      await stands(j, 'care-review/officer-named', 'met late')
      const first = await stands(j, 'care-review/first', 'open')
      assert.equal(lastDay(first), '2026-05-05', 'Easter and the first Monday in May left out')
      assert.match(await dayOfWork(j, j.the['maud']), /Hold the first review/)
    } },
    { at: 'Thu 30 Apr, 15:00', says: 'Maud talks with Jodie-Leigh alone, then holds it. She may adopt it only with the child’s part and a decision; Priya may not adopt it at all.', do: async (j) => {
      await to(j, '2026-04-30 15:00')
      const maud = j.the['maud'] ?? ''
      await writes(j, maud, 'reviewing-officer-contact.happened', { kind: 'ALONE', childWords: 'I want to see my brother' })
      j.the['review'] = await writes(j, j.w.priya, 'care-review.held', { met: true, chair: maud, present: 'Jodie-Leigh, Priya, Bola', childViews: 'I want to see my brother' })
      await mayNot(j, j.w.priya, 'care-review.adopted', /Your post does not include writing this\. Ask/, j.the['review'])
      await isRefused(j, maud, 'care-review.adopted', { by: maud }, /Say how the child took part, on the review, before you adopt it.*No decision is written/, { record: j.the['review'] })
      j.the['review'] = await writes(j, maud, 'care-review.held', {
        met: true, chair: maud, present: 'Jodie-Leigh, Priya, Bola', childTookPart: 'PN1', childViews: 'I want to see my brother', actions: [{ id: randomUUID(), what: 'Her brother visits each month', owner: j.w.priya, by: '2026-05-29' }],
      })
      await isRefused(j, maud, 'care-review.adopted', { by: j.w.priya }, /This is the child’s social worker\. A reviewing officer who is not in charge of their care adopts the review/, { record: j.the['review'] })
      await writes(j, maud, 'care-review.adopted', { by: maud }, { record: j.the['review'] })
      await stands(j, 'care-review/first', 'met')
    } },
    { at: 'Mon 1 Jun, 9:00', says: 'No brother came. Maud raises it formally: all levels together have twenty working days.', do: async (j) => {
      await to(j, '2026-06-01 09:00')
      j.the['dispute'] = await writes(j, j.the['maud'] ?? '', 'reviewing-officer-dispute.raised', { about: 'The visits agreed on 30 April have not begun', wanted: 'One before the holidays', childKnows: true, level: 'TM', to: j.w.helen })
      assert.equal(lastDay(await stands(j, 'care-review/dispute', 'open')), '2026-06-29')
    } },
    { at: 'Wed 10 Jun, 11:00', says: 'Helen answers with a promise. Maud does not accept it, and it cannot be closed without her; she takes it higher.', do: async (j) => {
      await to(j, '2026-06-10 11:00')
      await writes(j, j.w.helen, 'reviewing-officer-dispute.answered', { by: j.w.helen, answer: 'We will look at it' }, { record: j.the['dispute'] })
      await isRefused(j, j.the['maud'] ?? '', 'reviewing-officer-dispute.resolved', { accepted: false }, /It ends when the reviewing officer accepts the answer\. If they do not, take it higher/, { record: j.the['dispute'] })
      await mayNot(j, j.w.helen, 'reviewing-officer-dispute.resolved', /Ask an? independent reviewing officer/, j.the['dispute'])
      await writes(j, j.the['maud'] ?? '', 'reviewing-officer-dispute.escalated', { level: 'HOS', to: j.w.joanna, why: 'No visit, and no day for one' }, { record: j.the['dispute'] })
      assert.equal(lastDay(await stands(j, 'care-review/dispute', 'open')), '2026-06-29', 'the same twenty days run on')
    } },
    { at: 'Tue 30 Jun, 9:00', says: 'Twenty days have gone. The director is told by name.', do: async (j) => {
      await to(j, '2026-06-30 09:00')
      assert.equal((await stands(j, 'care-review/dispute', 'overdue')).escalatedTo, 'director')
      const told = await j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) => (await r.facts(j.child)).filter((f) => f.kind === 'notice' && f.body['duty'] === 'care-review/dispute'))
      assert.deepEqual(told.map((f) => f.body['to']), [j.w.ruth])
      assert.ok(told.every((f) => f.recorded >= londonToInstant('2026-06-30 00:00')))
    } },
    { at: 'Wed 1 Jul, 16:00', says: 'Her brother came on Saturday. Maud says what is different for Jodie-Leigh, and it ends.', do: async (j) => {
      await to(j, '2026-07-01 16:00')
      await writes(j, j.w.ruth, 'reviewing-officer-dispute.answered', { by: j.w.ruth, answer: 'He comes on the last Saturday of each month' }, { record: j.the['dispute'] })
      await writes(j, j.the['maud'] ?? '', 'reviewing-officer-dispute.resolved', { accepted: true, outcome: 'He came on 27 June and comes again in July' }, { record: j.the['dispute'] })
      await stands(j, 'care-review/dispute', 'met late')
      assert.ok((await owed(j, 'care-review/second')).length > 0)
    } },
  ],
})
