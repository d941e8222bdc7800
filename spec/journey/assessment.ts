import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { before, dayOfWork, isRefused, lastDay, mayNot, openAtHome, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openAssessment = openAtHome('2026-09-07 09:00', 'Asha', '2016-02-03')

/** An assessment has a last day, a child in it whom somebody saw alone, and a second person’s yes. */
export const theAssessment = story<Journey>({
  title: 'Asha is assessed: seen alone, understood, and agreed by somebody who did not write it',
  needs: ['AS-1'],
  moments: [
    { at: 'Mon 7 Sep, 10:00', says: 'A referral is decided on: an assessment. Forty-five working days run from the day it arrived.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      j.the['referral'] = await before(j, 'referral.received', '2026-09-07', { reason: 'Afraid to go home' })
      await before(j, 'referral.decided', '2026-09-07', { outcome: 'ASSESS', decidedBy: j.w.helen }, j.the['referral'], j.w.helen)
      j.the['it'] = await writes(j, j.w.priya, 'assessment.begun', { kind: 'CF', referral: j.the['referral'], question: 'What are Fridays like for Asha?', lead: j.w.priya, finishBy: '2026-10-16' })
      assert.equal(lastDay(await stands(j, 'assessment/complete', 'open')), '2026-11-09')
      assert.match(await whyPage(j, j.w.priya, 'assessment/complete'), /Within 45 working days.*Statutory guidance/)
    } },
    { at: 'Tue 15 Sep, 9:00', says: 'Priya went twice and nobody opened. Asha has not been seen, so that is late and with Helen.', do: async (j) => {
      await to(j, '2026-09-15 09:00')
      await writes(j, j.w.priya, 'assessment.child-seen', { seen: 'NOACCESS', where: 'At the door' }, { record: j.the['it'] })
      assert.equal((await stands(j, 'assessment/child-seen', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*See the child/)
    } },
    { at: 'Wed 16 Sep, 16:00', says: 'She sees Asha, with her mother in the room: seen, not alone.', do: async (j) => {
      await to(j, '2026-09-16 16:00')
      await writes(j, j.w.priya, 'assessment.child-seen', { seen: 'WITH', childWords: 'I am fine' }, { record: j.the['it'] })
      await stands(j, 'assessment/child-seen', 'met late')
    } },
    { at: 'Mon 12 Oct, 15:00', says: 'Priya writes it. Helen cannot agree: nobody saw Asha alone or says why not. She sends it back, and it is still owed.', do: async (j) => {
      await to(j, '2026-10-12 15:00')
      await writes(j, j.w.priya, 'assessment.written', { analysis: 'Asha is afraid of her uncle’s visits', outcome: 'PLAN', familyViews: 'Her mother says he no longer comes' }, { record: j.the['it'] })
      await isRefused(j, j.w.helen, 'assessment.approved', { agreed: true, by: j.w.helen }, /Nobody has written that they saw the child alone, nor why not\. Send it back, and say so/, { record: j.the['it'] })
      await writes(j, j.w.helen, 'assessment.approved', { agreed: false, by: j.w.helen, why: 'See her alone, at school' }, { record: j.the['it'] })
      const { attempts } = await stands(j, 'assessment/complete', 'open')
      assert.ok(attempts.some((a) => a.why === 'A manager sent it back'))
    } },
    { at: 'Thu 15 Oct, 10:00', says: 'Priya sees Asha alone at school. She may not agree to her own work, nor may Helen put Priya’s name to it.', do: async (j) => {
      await to(j, '2026-10-15 10:00')
      await writes(j, j.w.priya, 'assessment.child-seen', { seen: 'ALONE', where: 'School', childWords: 'He comes when mum is at work' }, { record: j.the['it'] })
      await mayNot(j, j.w.priya, 'assessment.approved', /Your post does not include writing this\. Ask a team manager/, j.the['it'])
      await isRefused(j, j.w.helen, 'assessment.approved', { agreed: true, by: j.w.priya }, /Somebody else must decide: this person wrote it/, { record: j.the['it'] })
    } },
    { at: 'Tue 10 Nov, 9:00', says: 'The forty-five days have gone. It is late, and the reason is owed as well.', do: async (j) => {
      await to(j, '2026-11-10 09:00')
      assert.equal((await stands(j, 'assessment/complete', 'overdue')).escalatedTo, 'team-manager')
      await stands(j, 'assessment/why-longer', 'overdue')
    } },
    { at: 'Tue 10 Nov, 14:00', says: 'Helen agrees, with what happens next. It is finished, late.', do: async (j) => {
      await to(j, '2026-11-10 14:00')
      await writes(j, j.w.helen, 'assessment.approved', { agreed: true, by: j.w.helen, why: 'Asha is in it now' }, { record: j.the['it'] })
      await stands(j, 'assessment/complete', 'met late')
    } },
  ],
})
