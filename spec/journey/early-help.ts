import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { childPage, dayOfWork, joins, lastDay, openAtHome, stands, statuses, to, writes, type Journey } from './journey.ts'

export const openEarlyHelp = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

/** A family asks for help early, and the days they wait are counted from when they asked. */
export const theWait = story<Journey>({
  title: 'Asha’s family asks for help, and the wait is seen',
  needs: ['EH-1'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Her father asks. From now on they wait, and Asha’s record says so.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['help'] = await writes(j, j.w.helen, 'early-help.asked', { why: 'Dad works nights and mornings fall apart', wanted: 'Somebody for breakfast time', from: 'Her father', familyKnows: true, team: j.w.team })
      assert.ok((await statuses(j)).includes('early-help-waiting'))
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'It is taken on: Farah leads, help begins, and meeting the family is owed within the week. Nothing waits for an assessment to be finished.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      j.the['farah'] = await joins(j, 'Farah Siddiq', 'family-support-worker', j.w.team)
      await j.t.write('allocation.allocated', { about: j.child, by: j.w.helen, says: { worker: j.the['farah'], role: 'key-worker', team: j.w.team } })
      await j.t.store.settle()
      j.the['yes'] = await writes(j, j.the['farah'], 'consent.given', { whatFor: 'EH', name: 'Her father', responsibility: 'yes' })
      await writes(j, j.the['farah'], 'early-help.opened', { lead: j.the['farah'], team: j.w.team, consent: j.the['yes'], what: 'Breakfast on school days' }, { record: j.the['help'] })
      const start = await stands(j, 'early-help/start', 'open')
      assert.deepEqual([lastDay(start), start.owner], ['2026-12-01', { worker: j.the['farah'] }])
      assert.ok((await statuses(j)).includes('early-help'))
    } },
    { at: 'Wed 2 Dec, 9:00', says: 'A week, and nobody has met them. Farah reads that it is late, and so does Helen.', do: async (j) => {
      await to(j, '2026-12-02 09:00')
      assert.equal((await stands(j, 'early-help/start', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Meet the family and start the assessment/)
      assert.match(await dayOfWork(j, j.the['farah'] ?? ''), /Overdue 1.*Meet the family and start the assessment/)
    } },
    { at: 'Wed 2 Dec, 16:00', says: 'Farah meets them and begins. It is met, late; to finish and share it has a last day too.', do: async (j) => {
      await to(j, '2026-12-02 16:00')
      await writes(j, j.the['farah'] ?? '', 'early-help-assessment.begun', { episode: j.the['help'] })
      await stands(j, 'early-help/start', 'met late')
      await stands(j, 'early-help/assessment', 'open')
      assert.match(await childPage(j, j.w.helen), /Early help/)
    } },
  ],
})
