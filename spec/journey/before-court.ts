import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { childPage, dayOfWork, isRefused, lastDay, mayNot, openAtHome, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openBeforeCourt = openAtHome('2026-06-01 09:00', 'Asha', '2016-02-03')

/** Before a court is asked there is a time with a beginning, a letter, a meeting, two plans and an end. */
export const beforeCourt = story<Journey>({
  title: 'The months before court, counted so that Asha does not wait in them',
  needs: ['PP-1'],
  moments: [
    { at: 'Mon 1 Jun, 11:00', says: 'A legal meeting decides on pre-proceedings. It cannot decide without a reason. To begin them is owed tomorrow.', do: async (j) => {
      await to(j, '2026-06-01 11:00')
      j.the['meeting'] = await writes(j, j.w.priya, 'legal-meeting.asked', { worries: 'Nine months on a plan and he still comes', by: j.w.priya })
      await mayNot(j, j.w.priya, 'legal-meeting.decided', /Ask a team manager/, j.the['meeting'])
      await isRefused(j, j.w.helen, 'legal-meeting.decided', { outcome: 'PLO', by: j.w.helen }, /why|reason/i, { record: j.the['meeting'] })
      await writes(j, j.w.helen, 'legal-meeting.decided', { outcome: 'PLO', why: 'Serious enough, and not tonight', by: j.w.helen }, { record: j.the['meeting'] })
      assert.equal(lastDay(await stands(j, 'pre-proceedings/begin', 'open')), '2026-06-02')
    } },
    { at: 'Tue 2 Jun, 10:00', says: 'Helen begins them with one plan only. A second is owed at once, and the letter within the week.', do: async (j) => {
      await to(j, '2026-06-02 10:00')
      j.the['it'] = await writes(j, j.w.helen, 'pre-proceedings.decided', { worries: 'Asha is not safe when he is there', by: j.w.helen, meeting: j.the['meeting'], planA: 'REUNIFY' })
      await stands(j, 'pre-proceedings/begin', 'met')
      const { attempts } = await stands(j, 'pre-proceedings/two-plans', 'open')
      assert.equal(attempts[0]?.why, 'There is no second plan')
      assert.equal(lastDay(await stands(j, 'pre-proceedings/letter', 'open')), '2026-06-09')
      assert.ok((await statuses(j)).includes('pre-proceedings'))
    } },
    { at: 'Wed 10 Jun, 9:00', says: 'The letter was sent, without how to get a free lawyer. It does not count, and Helen has it.', do: async (j) => {
      await to(j, '2026-06-10 09:00')
      assert.equal((await stands(j, 'pre-proceedings/two-plans', 'overdue')).escalatedTo, 'team-manager')
      await writes(j, j.w.priya, 'pre-proceedings.letter-sent', { to: 'Her mother', lawyer: false }, { record: j.the['it'], on: '2026-06-05' })
      assert.equal((await stands(j, 'pre-proceedings/letter', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await whyPage(j, j.w.priya, 'pre-proceedings/letter'), /This did not count: sent, without saying how to get a free lawyer/)
      assert.match(await dayOfWork(j, j.w.helen), /Send the letter before proceedings/)
      await writes(j, j.w.priya, 'pre-proceedings.letter-sent', { to: 'Her mother', lawyer: true, familyMeeting: true }, { record: j.the['it'] })
      await stands(j, 'pre-proceedings/letter', 'met late')
    } },
    { at: 'Fri 12 Jun, 14:00', says: 'They meet with her mother, who has a lawyer. The family is offered a meeting of its own, and an aunt is named as a second plan.', do: async (j) => {
      await to(j, '2026-06-12 14:00')
      await writes(j, j.w.helen, 'pre-proceedings.met', { chair: j.w.helen, childViews: 'My aunt has a bed for me', agreed: 'He stays away', actions: [{ id: randomUUID(), what: 'See the aunt’s home', owner: j.w.priya, by: '2026-06-26' }] }, { record: j.the['it'] })
      await stands(j, 'pre-proceedings/first-meeting', 'met')
      await writes(j, j.w.priya, 'family-group-meeting.offered', { to: 'Her mother and aunt' })
      await stands(j, 'pre-proceedings/family-meeting', 'met late')
      await writes(j, j.w.helen, 'pre-proceedings.reviewed', { found: 'He has kept away a week', next: 'GOON', by: j.w.helen, planA: 'REUNIFY', planB: 'KINCAO' }, { record: j.the['it'] })
      await stands(j, 'pre-proceedings/two-plans', 'met late')
    } },
    { at: 'Mon 29 Jun, 9:00', says: 'Nobody has seen the aunt’s home. The action is late by name.', do: async (j) => {
      await to(j, '2026-06-29 09:00')
      const action = await stands(j, 'pre-proceedings/action', 'overdue')
      assert.deepEqual([action.owner, action.about], [{ worker: j.w.priya }, 'See the aunt’s home'])
    } },
    { at: 'Mon 28 Sep, 9:00', says: 'Sixteen weeks have gone. It is Joanna’s, and only she may give more time: with a day and a reason, or not at all.', do: async (j) => {
      await to(j, '2026-09-28 09:00')
      assert.equal((await stands(j, 'pre-proceedings/ends', 'overdue')).escalatedTo, 'head-of-service')
      await mayNot(j, j.w.helen, 'pre-proceedings.extended', /Ask a head of service/, j.the['it'])
      await isRefused(j, j.w.joanna, 'pre-proceedings.extended', { by: j.w.joanna }, /More time without an end is drift.*Say why waiting longer is right for this child/, { record: j.the['it'] })
      await writes(j, j.w.joanna, 'pre-proceedings.extended', { until: '2026-10-23', why: 'The aunt is seen on the 12th', by: j.w.joanna }, { record: j.the['it'] })
      assert.equal(lastDay(await stands(j, 'pre-proceedings/more-time-ends', 'open')), '2026-10-23')
    } },
    { at: 'Wed 21 Oct, 15:00', says: 'It cannot end as “better” while an action is open. With the aunt’s home seen, it ends, and the record says how.', do: async (j) => {
      await to(j, '2026-10-21 15:00')
      await isRefused(j, j.w.helen, 'pre-proceedings.ended', { outcome: 'STEPDOWN', by: j.w.helen }, /See the aunt’s home/, { record: j.the['it'] })
      const action = (await stands(j, 'pre-proceedings/action', 'overdue')).key.split(':').at(-1)
      await writes(j, j.w.priya, 'pre-proceedings.action-done', { action, what: 'A room of her own' }, { record: j.the['it'] })
      await writes(j, j.w.helen, 'pre-proceedings.ended', { outcome: 'STEPDOWN', why: 'He has been away since June', by: j.w.helen }, { record: j.the['it'] })
      await stands(j, 'pre-proceedings/more-time-ends', 'met')
      assert.match(await childPage(j, j.w.priya, '/timeline'), /Pre-proceedings/)
    } },
  ],
})
