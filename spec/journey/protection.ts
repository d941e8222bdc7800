import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { dayOfWork, isRefused, joins, lastDay, mayNot, openAtHome, owed, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openProtection = openAtHome('2026-09-07 09:00', 'Asha', '2016-02-03')

/** From the worry to the plan: every step has a day, a person and a reason, and each can be seen to be late. */
export const theProtection = story<Journey>({
  title: 'Asha is hurt at home: the enquiry, the conference, the plan and those who keep it',
  needs: ['CP-1', 'CP-2', 'CP-3', 'CP-4'],
  moments: [
    { at: 'Mon 7 Sep, 10:00', says: 'A strategy discussion decides to enquire. One action has nobody’s name, so it is Helen’s, who led it, and today’s.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      j.the['chair'] = await joins(j, 'Oona Trelease', 'conference-chair')
      j.the['strategy'] = await writes(j, j.w.helen, 'strategy-discussion.held', {
        chair: j.w.helen, policePresent: true, healthPresent: true, outcome: 'S47J', why: 'A mark on her arm she will not speak of',
        actions: [{ id: randomUUID(), what: 'See Asha alone', owner: j.w.priya, by: '2026-09-08' }, { id: randomUUID(), what: 'Ask the school nurse' }],
      })
      const actions = await owed(j, 'strategy/action')
      assert.deepEqual(actions.map((a) => [a.about, a.owner, lastDay(a)]).sort(), [
        ['Ask the school nurse', { worker: j.w.helen }, '2026-09-07'], ['See Asha alone', { worker: j.w.priya }, '2026-09-08'],
      ])
      assert.equal(lastDay(await stands(j, 'conference/initial', 'open')), '2026-09-28')
    } },
    { at: 'Tue 8 Sep, 9:00', says: 'The nurse was not asked. It is late and Helen reads so; that the actions are looked at again is owed too.', do: async (j) => {
      await to(j, '2026-09-08 09:00')
      assert.equal((await owed(j, 'strategy/action')).find((a) => a.about === 'Ask the school nurse')?.state, 'overdue')
      assert.match(await dayOfWork(j, j.w.helen), /Do what the strategy discussion agreed: Ask the school nurse/)
      assert.equal(lastDay(await stands(j, 'strategy/review-actions', 'open')), '2026-09-14')
    } },
    { at: 'Tue 8 Sep, 16:00', says: 'Priya begins the enquiry. Helen cannot decide what it comes to: nobody has seen Asha, and nothing is written.', do: async (j) => {
      await to(j, '2026-09-08 16:00')
      j.the['enquiry'] = await writes(j, j.w.priya, 'enquiry.begun', { strategy: j.the['strategy'], withPolice: true, worker: j.w.priya, findOut: 'How her arm was hurt' })
      await isRefused(j, j.w.helen, 'enquiry.decided', { outcome: 'SR', by: j.w.helen },
        /Nobody has written whether the child was seen\. Say how they were seen, or why not, before you decide.*What was found is not written yet/, { record: j.the['enquiry'] })
      await mayNot(j, j.w.priya, 'enquiry.decided', /Your post does not include writing this\. Ask a team manager/, j.the['enquiry'])
    } },
    { at: 'Fri 11 Sep, 15:00', says: 'Asha is seen alone, and it is written. Priya’s name cannot stand under the decision; Helen’s does, with her reason.', do: async (j) => {
      await to(j, '2026-09-11 15:00')
      await writes(j, j.w.priya, 'enquiry.child-seen', { seen: 'ALONE', by: j.w.priya, where: 'School', childWords: 'He held it on the door' }, { record: j.the['enquiry'] })
      await writes(j, j.w.priya, 'enquiry.written', { found: 'Hurt by her uncle, more than once', outcome: 'SR' }, { record: j.the['enquiry'] })
      await isRefused(j, j.w.helen, 'enquiry.decided', { outcome: 'SR', by: j.w.priya, why: 'As written' }, /Somebody else must decide: this person wrote it/, { record: j.the['enquiry'] })
      await writes(j, j.w.helen, 'enquiry.decided', { outcome: 'SR', conferenceNeeded: true, why: 'He has a key to the house', by: j.w.helen }, { record: j.the['enquiry'] })
      await stands(j, 'enquiry/outcome', 'met')
    } },
    { at: 'Thu 24 Sep, 10:00', says: 'The conference puts Asha on a plan, with her words in it. The first core group has ten working days.', do: async (j) => {
      await to(j, '2026-09-24 10:00')
      j.the['conference'] = await writes(j, j.the['chair'] ?? '', 'protection-conference.held', {
        kind: 'INITIAL', chair: j.the['chair'], enough: true, outcome: 'PLAN', category: 'PHY', childTookPart: 'PN2', childViews: 'I want him not to have the key', why: 'Her mother cannot yet keep him out',
      })
      await stands(j, 'conference/initial', 'met')
      j.the['plan'] = await writes(j, j.w.priya, 'protection-plan.begun', { conference: j.the['conference'], category: 'PHY', goals: [{ id: randomUUID(), different: 'He has no key' }], lead: j.w.priya })
      assert.ok((await statuses(j)).includes('protection-plan'))
      assert.equal(lastDay(await stands(j, 'protection/first-core-group', 'open')), '2026-10-08')
      assert.match(await whyPage(j, j.w.priya, 'protection/first-core-group'), /Within 10 working days.*Statutory guidance/)
    } },
    { at: 'Tue 6 Oct, 14:00', says: 'The core group meets. Neither it nor the plan says what happens if nothing changes: that is owed today.', do: async (j) => {
      await to(j, '2026-10-06 14:00')
      j.the['group'] = await writes(j, j.w.priya, 'core-group.held', {
        plan: j.the['plan'], chair: j.w.priya, childViews: 'He still comes', progress: 'The lock is ordered', direction: 'same', actions: [{ id: randomUUID(), what: 'Change the lock', owner: j.w.priya, by: '2026-10-09' }],
      })
      await stands(j, 'protection/first-core-group', 'met')
      const { attempts } = await stands(j, 'protection/contingency', 'open')
      assert.ok(attempts.some((a) => a.why === 'Written, but not what happens if nothing changes'))
      await isRefused(j, j.w.priya, 'core-group.closed', {}, /Change the lock/, { record: j.the['group'] })
    } },
    { at: 'Wed 7 Oct, 9:00', says: 'It is late and with Helen. Priya writes it into the plan.', do: async (j) => {
      await to(j, '2026-10-07 09:00')
      assert.equal((await stands(j, 'protection/contingency', 'overdue')).escalatedTo, 'team-manager')
      await writes(j, j.w.priya, 'protection-plan.changed', { why: 'The core group asked', ifNot: 'If he is seen there again, Asha stays with her aunt that night and we ask for an order' }, { record: j.the['plan'] })
      await stands(j, 'protection/contingency', 'met late')
    } },
    { at: 'Fri 9 Oct, 9:00', says: 'Ten working days have passed and Asha was not visited. A visit at which she was out does not meet it; one alone does.', do: async (j) => {
      await to(j, '2026-10-09 09:00')
      assert.equal((await stands(j, 'protection/visit', 'overdue', j.the['plan'])).escalatedTo, 'team-manager')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CP', seen: 'NOTSEEN', meaning: 'Out with her mother' })
      await stands(j, 'protection/visit', 'overdue', j.the['plan'])
      await writes(j, j.w.priya, 'visit.happened', { kind: 'CP', seen: 'ALONE', childWords: 'The lock is new', meaning: 'She sleeps now' })
      await stands(j, 'protection/visit', 'met late', j.the['plan'])
    } },
    { at: 'Mon 12 Oct, 9:00', says: 'Nobody can end the plan by writing that it ended: a conference decides that.', do: async (j) => {
      await to(j, '2026-10-12 09:00')
      await isRefused(j, j.w.helen, 'protection-plan.ended', { reason: 'CONF', better: 'The lock' }, /No conference has decided to end this plan\. Write the review conference first/, { record: j.the['plan'] })
    } },
  ],
})
