import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { dayOfWork, isRefused, lastDay, mayNot, openAtHome, owed, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openFostered = openAtHome('2026-09-07 09:00', 'Asha', '2016-02-03')

/** A child who lives with somebody not of the family is seen there, and again and again, by law. */
export const theOtherHouse = story<Journey>({
  title: 'Asha lives with her mother’s friend, and somebody comes to see how she is',
  needs: ['PF-1'],
  moments: [
    { at: 'Mon 7 Sep, 10:00', says: 'School says that Asha has lived with Bev since August. She is to be seen there within seven working days: that is law.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      j.the['it'] = await writes(j, j.w.priya, 'private-fostering.notified', { heardFrom: 'school', carerName: 'Bev Hall', relation: 'Her mother’s friend', closeFamily: 'no', since: '2026-08-03', fourWeeks: 'yes' })
      assert.equal(lastDay(await stands(j, 'private-fostering/first-visit', 'open')), '2026-09-16')
      assert.match(await whyPage(j, j.w.priya, 'private-fostering/first-visit'), /Within 7 working days.*Regulation/)
      assert.ok((await statuses(j)).includes('privately-fostered'))
    } },
    { at: 'Thu 17 Sep, 9:00', says: 'Nobody has been. It is late, and Helen’s.', do: async (j) => {
      await to(j, '2026-09-17 09:00')
      assert.equal((await stands(j, 'private-fostering/first-visit', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /See the child where they live/)
    } },
    { at: 'Thu 17 Sep, 15:00', says: 'It cannot be called right for Asha: nobody has seen her there, and nothing is written. Nor is that Priya’s to decide.', do: async (j) => {
      await to(j, '2026-09-17 15:00')
      await isRefused(j, j.w.helen, 'private-fostering.decided', { outcome: 'right', by: j.w.helen }, /No private fostering visit says that the child was seen.*Nobody has written what they found/, { record: j.the['it'] })
      await mayNot(j, j.w.priya, 'private-fostering.decided', /Ask a team manager/, j.the['it'])
    } },
    { at: 'Fri 18 Sep, 15:00', says: 'Priya speaks with Bev; Asha is out. That does not meet it. On Monday she sees Asha alone, and the next visit is owed within six weeks.', do: async (j) => {
      await to(j, '2026-09-18 15:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'PF', seen: 'NOTSEEN', meaning: 'Spoke with Bev' })
      await stands(j, 'private-fostering/first-visit', 'overdue')
      await to(j, '2026-09-21 15:00')
      j.the['visit'] = await writes(j, j.w.priya, 'visit.happened', { kind: 'PF', seen: 'ALONE', childWords: 'Bev does plaits', meaning: 'Settled, and misses her mother' })
      await stands(j, 'private-fostering/first-visit', 'met late')
      const next = (await owed(j, 'private-fostering/visit-first-year')).find((d) => d.state === 'open')
      assert.equal(next && lastDay(next), '2026-11-02')
    } },
    { at: 'Fri 25 Sep, 11:00', says: 'What was found is written, and Helen decides that it is right, with her reason.', do: async (j) => {
      await to(j, '2026-09-25 11:00')
      await writes(j, j.w.priya, 'private-fostering.assessed', { childViews: 'I like it here', meaning: 'Bev knows her ways', checksDone: true, by: j.w.priya }, { record: j.the['it'] })
      await writes(j, j.w.helen, 'private-fostering.decided', { outcome: 'right', why: 'Seen, asked and checked', childTold: true, by: j.w.helen }, { record: j.the['it'] })
      await stands(j, 'private-fostering/decide', 'met')
    } },
    { at: 'Tue 3 Nov, 9:00', says: 'Six weeks and a day: nobody came again. It is late.', do: async (j) => {
      await to(j, '2026-11-03 09:00')
      assert.ok((await owed(j, 'private-fostering/visit-first-year')).some((d) => d.state === 'overdue' && d.escalatedTo === 'team-manager'))
    } },
  ],
})
