import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { dayOfWork, isRefused, mayNot, openAt, stands, statuses, to, writes, type Journey } from './journey.ts'

export const openAway = openAt('2026-11-23 09:00')

/** A home far away, and a bed among strangers: what the director alone may agree to, and what nobody may. */
export const theBedFarAway = story<Journey>({
  title: 'No home is found for Jodie-Leigh nearby, and nobody agrees to the wrong one on the quiet',
  needs: ['CA-5', 'HM-2'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'A home three counties away is asked for. Joanna may not agree to it: only the director may, and not before people were asked.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['far'] = randomUUID()
      await j.t.write('organisation.described', { about: j.the['far'], as: 'home', on: '2026-03-01', says: { name: 'Fell View' } })
      j.the['ask'] = await writes(j, j.w.priya, 'placement-approval.asked', { for: 'FAR', home: j.the['far'], moveOn: '2026-12-07', why: 'The only one that takes her with her dog' })
      await isRefused(j, j.w.joanna, 'placement-approval.decided', { agreed: true, by: j.w.joanna }, /Only the director may agree to this\. Ask them, and leave this undecided until they have/, { record: j.the['ask'] })
      await mayNot(j, j.w.joanna, 'placement-approval.decided-by-director', /Ask a director of children’s services/, j.the['ask'])
      await isRefused(j, j.w.ruth, 'placement-approval.decided-by-director', { agreed: true, by: j.w.ruth }, /Not written yet: what was said when this was asked: .*The council of the area is to have the care plan/, { record: j.the['ask'] })
    } },
    { at: 'Wed 25 Nov, 15:00', says: 'Jodie-Leigh, the reviewing officer and the other council have been asked, and have the plan. Now the director can agree, by name.', do: async (j) => {
      await to(j, '2026-11-25 15:00')
      await writes(j, j.w.priya, 'placement-approval.consulted', { who: 'child', said: 'If Biscuit comes' }, { record: j.the['ask'] })
      await writes(j, j.w.priya, 'placement-approval.consulted', { who: 'reviewing-officer', name: 'Maud Tregear', said: 'Visit within the week' }, { record: j.the['ask'] })
      await writes(j, j.w.priya, 'placement-approval.consulted', { who: 'area-authority', name: 'Duty desk', said: 'No worries known in that street', carePlanGiven: true }, { record: j.the['ask'] })
      await writes(j, j.w.ruth, 'placement-approval.decided-by-director', { agreed: true, by: j.w.ruth, why: 'She chose it' }, { record: j.the['ask'] })
    } },
    { at: 'Fri 27 Nov, 21:00', says: 'Before that, tonight falls through: bed and breakfast is asked for. She is 15, so not even the director can agree. The form says why.', do: async (j) => {
      await to(j, '2026-11-27 21:00')
      j.the['bb'] = randomUUID()
      await j.t.write('organisation.described', { about: j.the['bb'], as: 'home', on: '2026-03-01', says: { name: 'Seaview Guest House' } })
      j.the['night'] = await writes(j, j.w.priya, 'placement-approval.asked', { for: 'BB', home: j.the['bb'], emergency: true, why: 'Nothing else tonight' })
      await isRefused(j, j.w.ruth, 'placement-approval.decided-by-director', { agreed: true, by: j.w.ruth, until: '2026-11-28' },
        /They are under 16 on that day, and nobody under 16 is placed in such a place.*Go on looking for a home/, { record: j.the['night'] })
    } },
    { at: 'Fri 27 Nov, 23:00', says: 'She is taken there all the same. That saves, at once; and at once it is the director’s, late from the first moment, and on the child’s record.', do: async (j) => {
      await to(j, '2026-11-27 23:00')
      j.the['stay'] = await writes(j, j.w.priya, 'placement.started', { home: j.the['bb'], planned: false })
      assert.ok((await statuses(j)).includes('unsuitable-home'))
      await to(j, '2026-11-27 23:10')
      const directors = await stands(j, 'placement/director-decides', 'overdue', j.the['stay'])
      assert.deepEqual([directors.owner, directors.escalatedTo], [{ role: 'director' }, 'director'])
      assert.equal((await stands(j, 'placement/under-16', 'overdue', j.the['stay'])).escalatedTo, 'director')
    } },
    { at: 'Sat 28 Nov, 8:00', says: 'The director says no and that she is to be out today. A no does not make it met while Jodie-Leigh is there.', do: async (j) => {
      await to(j, '2026-11-28 08:00')
      await writes(j, j.w.ruth, 'placement-approval.decided-by-director', { agreed: false, by: j.w.ruth, why: 'Out by noon' }, { record: j.the['night'] })
      const { attempts } = await stands(j, 'placement/director-decides', 'overdue', j.the['stay'])
      assert.match(attempts.at(-1)?.why ?? '', /It was not agreed to, and the child lives there/)
      assert.match(await dayOfWork(j, j.w.joanna), /Too young for this place: move them/)
    } },
    { at: 'Sat 28 Nov, 12:00', says: 'She is back at Saltmarsh House. It is over, and the night is still counted.', do: async (j) => {
      await to(j, '2026-11-28 12:00')
      await writes(j, j.w.priya, 'placement.started', { home: j.w.home, type: 'K2', planned: false })
      assert.equal((await statuses(j)).filter((s) => s === 'unsuitable-home').length, 1)
      await stands(j, 'placement/under-16', 'met late', j.the['stay'])
    } },
  ],
})
