import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { childPage, dayOfWork, isRefused, joins, lastDay, openAt, signals, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openStepDown = openAt('2026-11-23 09:00')

/** Help becomes less only when somebody named has taken the child on. */
export const theStepDown = story<Journey>({
  title: 'Jodie-Leigh is handed over, and not dropped',
  needs: ['EH-3'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Priya asks early help to take Jodie-Leigh on. The handing over has a last day.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['farah'] = await joins(j, 'Farah Siddiq', 'family-support-worker', j.w.team)
      j.the['step'] = await writes(j, j.w.priya, 'step-transfer.asked', {
        direction: 'DOWN', from: 'NEED', to: 'EARLY', why: 'School is steady and her nan is back', risk: 'Nights when her nan works', safeNow: 'yes', toTeam: j.w.team, askedBy: j.w.priya,
      })
      assert.equal(lastDay(await stands(j, 'step/hand-over', 'open')), '2026-12-07')
      assert.match(await whyPage(j, j.w.priya, 'step/hand-over'), /Local default, not law.*Tarrowmouth’s own choice/)
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'She tries to say it is done. Nobody has said yes, so it cannot be, and the form says who has the child.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      await isRefused(j, j.w.priya, 'step-transfer.completed', { lead: j.the['farah'] }, /Nobody on the other side has said yes yet\. Until they do, the child stays with those who have them now/, { record: j.the['step'] })
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Early help says no, with a reason. A no is not a handing over either.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      await writes(j, j.w.helen, 'step-transfer.answered', { accepted: false, byName: 'Kit Rowse, early help', why: 'Who is there on the nights her nan works?' }, { record: j.the['step'] })
      await isRefused(j, j.w.priya, 'step-transfer.completed', { lead: j.the['farah'] }, /They said no\. The child stays with those who have them now\. If you do not agree, write a professional disagreement/, { record: j.the['step'] })
      const { attempts } = await stands(j, 'step/hand-over', 'open')
      assert.match(attempts[0]?.why ?? '', /did not take the child on/)
    } },
    { at: 'Tue 8 Dec, 9:00', says: 'Ten working days have gone. Helen, the team manager, has it on her day.', do: async (j) => {
      await to(j, '2026-12-08 09:00')
      assert.equal((await stands(j, 'step/hand-over', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Hand over a step down/)
    } },
    { at: 'Tue 8 Dec, 14:00', says: 'Farah says yes, but her form names nobody to lead, so it is still not done. She puts her name to it.', do: async (j) => {
      await to(j, '2026-12-08 14:00')
      await writes(j, j.w.helen, 'step-transfer.answered', { accepted: true, by: j.the['farah'], why: 'An aunt stays those nights' }, { record: j.the['step'] })
      await isRefused(j, j.w.priya, 'step-transfer.completed', {}, /Nobody is named to lead for the child/, { record: j.the['step'] })
      await writes(j, j.w.helen, 'step-transfer.answered', { accepted: true, by: j.the['farah'], lead: j.the['farah'], why: 'An aunt stays those nights' }, { record: j.the['step'] })
    } },
    { at: 'Wed 9 Dec, 16:00', says: 'They meet with the family. It is done, late, and it is owed to look again in twelve weeks.', do: async (j) => {
      await to(j, '2026-12-09 16:00')
      await writes(j, j.w.priya, 'step-transfer.completed', {
        metOn: '2026-12-09', childTold: true, planAgreed: true, consentWritten: true, lead: j.the['farah'], ifWorse: 'Ring Farah; she rings Helen the same day',
      }, { record: j.the['step'] })
      await stands(j, 'step/hand-over', 'met late')
      assert.equal(lastDay(await stands(j, 'step/look-again', 'open')), '2027-03-03')
      assert.match(await childPage(j, j.w.priya, '/timeline'), /The step is done Farah Siddiq leads/)
    } },
    { at: 'Mon 1 Feb, 11:00', says: 'School refers her again within three months. Whoever opens her record is asked to stop and think.', do: async (j) => {
      await to(j, '2027-02-01 11:00')
      await writes(j, j.w.priya, 'referral.received', { reason: 'She sleeps in class', from: 'Ms Pascoe, head of year' })
      assert.deepEqual(await signals(j, 'step/came-back'), ['Referred again within 3 months of a step down'])
      assert.match(await childPage(j, j.w.helen), /Referred again within 3 months of a step down/)
    } },
  ],
})
