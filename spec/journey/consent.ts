import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { dayOfWork, isRefused, lastDay, mayNot, openAt, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openConsent = openAt('2026-11-23 09:00')

/** A family may say no to help. The child is looked at before the help ends. */
export const theNo = story<Journey>({
  title: 'A mother takes back her yes, and somebody asks what that means for Jodie-Leigh',
  needs: ['CO-1'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Her mother agrees to early help, and it starts.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['yes'] = await writes(j, j.w.priya, 'consent.given', { whatFor: 'EH', name: 'Dawn Nancarrow, her mother', responsibility: 'yes', details: 'Morning visits; not the GP' })
      j.the['help'] = await writes(j, j.w.priya, 'early-help.opened', { lead: j.w.priya, consent: j.the['yes'], what: 'Somebody there on school mornings' })
    } },
    { at: 'Thu 3 Dec, 15:00', says: 'She takes it back. Priya writes her reasons and what Jodie-Leigh would go without. A decision is now owed.', do: async (j) => {
      await to(j, '2026-12-03 15:00')
      await writes(j, j.w.priya, 'consent.withdrawn', { name: 'Dawn Nancarrow', why: 'Too many people in the house', stops: 'Breakfast and somebody to walk with', childSafe: 'not-sure' }, { record: j.the['yes'] })
      assert.equal(lastDay(await stands(j, 'consent/decide', 'open')), '2026-12-04')
      assert.match(await dayOfWork(j, j.w.helen), /Decide what happens after a no: Early help/)
    } },
    { at: 'Thu 3 Dec, 15:10', says: 'Priya cannot end the help for that reason yet. The form says what is missing, whose it is, and where it is written.', do: async (j) => {
      await to(j, '2026-12-03 15:10')
      await isRefused(j, j.w.priya, 'early-help.closed', { reason: 'CONSENT' },
        /Nobody has decided yet whether the child’s need reaches the threshold for a referral\. A manager writes that on “Agreement to help”/, { record: j.the['help'] })
      await mayNot(j, j.w.priya, 'consent.decided', /Your post does not include writing this\. Ask a team manager/, j.the['yes'])
    } },
    { at: 'Mon 7 Dec, 9:00', says: 'Nobody decided by the end of the next working day. Joanna, the head of service, has it.', do: async (j) => {
      await to(j, '2026-12-07 09:00')
      assert.equal((await stands(j, 'consent/decide', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Come up to you.*Decide what happens after a no/)
    } },
    { at: 'Mon 7 Dec, 10:00', says: 'Helen writes one line with no outcome. It is kept, and does not count; the page says why.', do: async (j) => {
      await to(j, '2026-12-07 10:00')
      await writes(j, j.w.helen, 'consent.decided', { thresholdMet: false, weighed: 'Spoke with school', decidedBy: j.w.helen }, { record: j.the['yes'] })
      await stands(j, 'consent/decide', 'overdue')
      assert.match(await whyPage(j, j.w.helen, 'consent/decide'), /This did not count: it does not say what happens now/)
    } },
    { at: 'Mon 7 Dec, 11:00', says: 'She decides: go on without agreement, and says what allows it. That is on the record with her name.', do: async (j) => {
      await to(j, '2026-12-07 11:00')
      await writes(j, j.w.helen, 'consent.decided', {
        thresholdMet: true, outcome: 'WITHOUT', weighed: 'Hungry most mornings for a month; school sees it too', lawful: 'Referred for an assessment: reason to think she is a child in need', decidedBy: j.w.helen,
      }, { record: j.the['yes'] })
      await stands(j, 'consent/decide', 'met late')
    } },
    { at: 'Tue 8 Dec, 9:00', says: 'Now that somebody has looked, early help can end.', do: async (j) => {
      await to(j, '2026-12-08 09:00')
      await writes(j, j.w.priya, 'early-help.closed', { reason: 'CONSENT', better: 'Not better. Social care looks now', turnTo: 'Priya, 01632 960171' }, { record: j.the['help'] })
    } },
  ],
})
