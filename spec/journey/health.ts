import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { dayOfWork, isRefused, lastDay, openAt, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openHealth = openAt('2026-04-20 09:00')

/** A child who comes into care is seen by a doctor, in time, and is heard when they say no. */
export const theDoctor = story<Journey>({
  title: 'Jodie-Leigh said no to the doctor, and was asked again another way',
  needs: ['HE-1'],
  moments: [
    { at: 'Mon 20 Apr, 10:00', says: 'She came into care on 2 April. A doctor is to see her within twenty working days; asking for it is not doing it.', do: async (j) => {
      await to(j, '2026-04-20 10:00')
      j.the['it'] = await writes(j, j.w.priya, 'health-assessment.asked', { askedOf: 'Community paediatrics', childWants: 'A woman doctor' })
      assert.equal(lastDay(await stands(j, 'health/initial-assessment', 'open')), '2026-05-05')
    } },
    { at: 'Thu 23 Apr, 15:00', says: 'She says no. Her words are kept, and it is still owed.', do: async (j) => {
      await to(j, '2026-04-23 15:00')
      await writes(j, j.w.priya, 'health-assessment.said-no', { words: 'Not in that building', easier: 'At school, with Bola' }, { record: j.the['it'] })
      await stands(j, 'health/initial-assessment', 'open')
      assert.match(await whyPage(j, j.w.priya, 'health/initial-assessment'), /The child said no\. It is offered again, another way|the child said no\. It is offered again, another way/)
    } },
    { at: 'Wed 6 May, 9:00', says: 'It is late. Helen has it. A report of nothing cannot be sent to close it.', do: async (j) => {
      await to(j, '2026-05-06 09:00')
      assert.equal((await stands(j, 'health/initial-assessment', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /First health assessment/)
      await isRefused(j, j.w.priya, 'health-assessment.report-sent', { to: 'Her mother' }, /Nobody has written that the assessment was done, so there is no report to send/, { record: j.the['it'] })
    } },
    { at: 'Thu 7 May, 11:00', says: 'A nurse sees her first, which does not count for the first one in care. Then a doctor does, at school.', do: async (j) => {
      await to(j, '2026-05-07 11:00')
      await writes(j, j.w.priya, 'health-assessment.done', { by: 'nurse', found: 'Glasses needed' })
      await stands(j, 'health/initial-assessment', 'overdue')
      assert.match(await whyPage(j, j.w.priya, 'health/initial-assessment'), /the first one in care is done by a doctor/)
      await to(j, '2026-05-08 11:00')
      await writes(j, j.w.priya, 'health-assessment.done', { by: 'doctor', name: 'Dr Anwen Hale', childWords: 'She asked me first', dentist: true, immunised: 'yes' }, { record: j.the['it'] })
      await stands(j, 'health/initial-assessment', 'met late')
      await writes(j, j.w.priya, 'health-assessment.report-sent', { to: 'Her mother and her GP', childHasIt: true }, { record: j.the['it'] })
    } },
  ],
})
