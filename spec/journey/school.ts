import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { childPage, dayOfWork, isRefused, lastDay, openAt, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openSchool = openAt('2026-09-07 09:00')

/** Out of school is a state with a clock, and an education plan is more than a meeting. */
export const theSchool = story<Journey>({
  title: 'Jodie-Leigh is sent home from school, and her plan is made to aim for something',
  needs: ['ED-1', 'ED-2'],
  moments: [
    { at: 'Mon 7 Sep, 10:00', says: 'She is suspended. Her record says that she is not in school, and teaching is owed from tomorrow and again from the sixth day.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      j.the['gap'] = await writes(j, j.w.priya, 'education-gap.begun', { kind: 'suspended', school: 'Tarrow Academy', why: 'Walked out of maths', childWords: 'He read my marks out' })
      assert.ok((await statuses(j)).includes('not-in-school'))
      assert.match(await childPage(j, j.w.priya), /Not in school/)
      assert.equal(lastDay(await stands(j, 'school/sixth-day', 'open')), '2026-09-14')
    } },
    { at: 'Tue 15 Sep, 9:00', says: 'Work was sent home that nobody helps with. It does not count: it is late, and Helen’s.', do: async (j) => {
      await to(j, '2026-09-15 09:00')
      await writes(j, j.w.priya, 'education-gap.provided', { what: 'Worksheets', goes: false }, { record: j.the['gap'] })
      assert.equal((await stands(j, 'school/sixth-day', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Teaching from the sixth day away/)
    } },
    { at: 'Wed 16 Sep, 9:00', says: 'It cannot be called over without the place where she learns. She is taught at the quay centre, and then it ends.', do: async (j) => {
      await to(j, '2026-09-16 09:00')
      await writes(j, j.w.priya, 'education-gap.provided', { what: 'Quay centre, every day', hours: 25, goes: true }, { record: j.the['gap'] })
      await stands(j, 'school/sixth-day', 'met late')
      await isRefused(j, j.w.priya, 'education-gap.ended', {}, /Say how it ended\. If they are still not in school full time, look at it again instead/, { record: j.the['gap'] })
      await isRefused(j, j.w.priya, 'education-gap.ended', { how: 'same' }, /Name the school or place they are in full time/, { record: j.the['gap'] })
      await writes(j, j.w.priya, 'education-gap.ended', { how: 'same', where: 'Tarrow Academy' }, { record: j.the['gap'] })
    } },
    { at: 'Wed 30 Sep, 15:00', says: 'Her education plan has a meeting, with no goals. It is kept, and does not meet what is owed this term.', do: async (j) => {
      await to(j, '2026-09-30 15:00')
      j.the['plan'] = await writes(j, j.w.priya, 'personal-education-plan.started', { school: 'Tarrow Academy', hopes: 'I want to work with boats' }, { on: '2026-09-17' })
      await writes(j, j.w.priya, 'personal-education-plan.meeting', { chair: j.w.priya, childViews: 'Boats' }, { record: j.the['plan'] })
      const { attempts } = await stands(j, 'school/plan-each-term', 'open')
      assert.ok(attempts.some((a) => a.counts === 'no'), JSON.stringify(attempts))
      assert.match(await whyPage(j, j.w.priya, 'school/plan-each-term'), /This did not count/)
    } },
    { at: 'Wed 7 Oct, 15:00', says: 'The next has a goal that can be measured and something to aim for. That meets it.', do: async (j) => {
      await to(j, '2026-10-07 15:00')
      await writes(j, j.w.priya, 'personal-education-plan.meeting', {
        chair: j.w.priya, childViews: 'Boats', aim: 'The marine college at 16', goals: [{ id: randomUUID(), different: 'A grade 5 in maths by May', owner: j.w.priya, by: '2027-05-01' }],
      }, { record: j.the['plan'] })
      const met = await j.t.store.read(await j.t.store.sessions.open(j.w.ruth), async (r) =>
        (await r.readings([j.child])).get(j.child)?.duties.filter((d) => d.rule === 'school/plan-each-term' && d.content.state === 'met').length)
      assert.equal(met, 1)
    } },
  ],
})
