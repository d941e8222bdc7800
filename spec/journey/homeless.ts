import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { dayOfWork, isRefused, joins, lastDay, mayNot, openAtHome, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openHomeless = openAtHome('2026-11-23 09:00', 'Rhian', '2009-08-11')

/** A young person with nowhere to go is safe tonight, is told what care is, and every night in the wrong place is somebody’s. */
export const theNightOut = story<Journey>({
  title: 'Rhian is 17 and cannot go home tonight',
  needs: ['HM-1'],
  moments: [
    { at: 'Mon 23 Nov, 16:00', says: 'She comes to the office. Somewhere safe is owed tonight, and that a social worker and housing see her together tomorrow.', do: async (j) => {
      await to(j, '2026-11-23 16:00')
      j.the['it'] = await writes(j, j.w.priya, 'homeless-young-person.presented', { place: 'outside', safe: 'no', why: 'Her stepfather changed the lock', childWords: 'I am not going back' })
      assert.equal(lastDay(await stands(j, 'homeless/safe-tonight', 'open')), '2026-11-23')
      assert.equal(lastDay(await stands(j, 'homeless/see-together', 'open')), '2026-11-24')
      assert.ok((await statuses(j)).includes('homeless-young-person'))
    } },
    { at: 'Mon 23 Nov, 22:30', says: 'Night staff put her in bed and breakfast. It saves. It does not meet what is owed, and it is the director’s at once.', do: async (j) => {
      await to(j, '2026-11-23 22:30')
      j.the['dai'] = await joins(j, 'Dai Penrose', 'out-of-hours-worker')
      await writes(j, j.the['dai'], 'homeless-young-person.slept', { place: 'bed-and-breakfast', where: 'Seaview Guest House' }, { record: j.the['it'] })
      await to(j, '2026-11-23 22:40')
      assert.deepEqual((await stands(j, 'homeless/director-decides', 'overdue')).owner, { role: 'director' })
      await stands(j, 'homeless/safe-tonight', 'open')
      assert.equal((await stands(j, 'homeless/out-of-bed-and-breakfast', 'overdue')).escalatedTo, 'head-of-service')
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'Helen cannot decide that she stays there, nor write the director’s decision.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      await isRefused(j, j.w.helen, 'homeless-young-person.decided', { outcome: 'in-need', place: 'bed-and-breakfast', by: j.w.helen },
        /Nobody but the director may decide on bed and breakfast\. Ring them.*They have not been told what coming into care would mean, so they cannot have said no to it/, { record: j.the['it'] })
      await mayNot(j, j.w.helen, 'homeless-young-person.director-decided', /Ask a director of children’s services/, j.the['it'])
      assert.match(await dayOfWork(j, j.w.joanna), /Move them out of bed and breakfast/)
    } },
    { at: 'Tue 24 Nov, 10:00', says: 'The director decides, with the day she is out. The nights go on counting: a decision does not make it a home.', do: async (j) => {
      await to(j, '2026-11-24 10:00')
      await writes(j, j.w.ruth, 'homeless-young-person.director-decided', { agreed: false, why: 'Out today', until: '2026-11-24', by: j.w.ruth }, { record: j.the['it'] })
      await stands(j, 'homeless/director-decides', 'met late')
      await stands(j, 'homeless/out-of-bed-and-breakfast', 'overdue')
    } },
    { at: 'Tue 24 Nov, 14:00', says: 'Priya and housing see her together, and she is told what care would mean. Rhian’s own answer is kept.', do: async (j) => {
      await to(j, '2026-11-24 14:00')
      await writes(j, j.w.priya, 'homeless-young-person.seen-together', { worker: j.w.priya, housing: false, needs: 'First look' }, { record: j.the['it'] })
      assert.match(await whyPage(j, j.w.priya, 'homeless/see-together'), /This did not count: seen, and nobody from housing was there/)
      await writes(j, j.w.priya, 'homeless-young-person.seen-together', { worker: j.w.priya, housing: true, housingName: 'Mo Deane', alone: true, needs: 'A key of her own, and college' }, { record: j.the['it'] })
      await stands(j, 'homeless/see-together', 'met')
      await writes(j, j.w.priya, 'homeless-young-person.explained', { care: true, other: true, advocate: true, choice: 'A foster family, if I can stay at college', by: j.w.priya }, { record: j.the['it'] })
      await stands(j, 'homeless/explain-care', 'met')
    } },
    { at: 'Tue 24 Nov, 19:00', says: 'She sleeps at a foster carer’s. The nights stop, and Helen may decide: she comes into care.', do: async (j) => {
      await to(j, '2026-11-24 19:00')
      await writes(j, j.w.priya, 'homeless-young-person.slept', { place: 'foster', where: 'The Hoskings' }, { record: j.the['it'] })
      await stands(j, 'homeless/out-of-bed-and-breakfast', 'met late')
      await stands(j, 'homeless/safe-tonight', 'met late')
      await writes(j, j.w.helen, 'homeless-young-person.decided', { outcome: 'care', place: 'foster', why: 'She asked for it', childTold: true, by: j.w.helen }, { record: j.the['it'] })
      await stands(j, 'homeless/decide', 'met')
    } },
  ],
})
