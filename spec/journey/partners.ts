import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { childPage, dayOfWork, joins, lastDay, mayNot, openAtHome, owed, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openPartners = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

const farah = (j: Journey): string => j.the['farah'] ?? ''
const jo = (j: Journey): string => j.the['jo'] ?? ''

/** A school that helps sees what is planned, hears of the review, does its part, and sees nobody else's child. */
export const thePartners = story<Journey>({
  title: 'Asha’s school is part of the team, and knows what is going on',
  needs: ['EH-2'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Farah leads early help. Jo from the school is in the team, and until the record is shared with her she sees nothing of Asha.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['school'] = randomUUID()
      await j.t.write('organisation.described', { about: j.the['school'], as: 'agency', on: '2026-03-01', says: { name: 'Oakfield School' } })
      j.the['jo'] = await joins(j, 'Jo Trewin', 'school-partner', j.the['school'])
      j.the['farah'] = await joins(j, 'Farah Siddiq', 'family-support-worker', j.w.team)
      await j.t.write('allocation.allocated', { about: j.child, by: j.w.helen, says: { worker: farah(j), role: 'key-worker', team: j.w.team } })
      await j.t.store.settle()
      const yes = await writes(j, farah(j), 'consent.given', { whatFor: 'EH', name: 'Her father', responsibility: 'yes' })
      j.the['help'] = await writes(j, farah(j), 'early-help.opened', { lead: farah(j), team: j.w.team, consent: yes, what: 'Breakfast on school days' })
      await writes(j, farah(j), 'early-help.team', { members: [{ id: randomUUID(), worker: jo(j), agency: 'SCHOOL', part: 'Breakfast club' }], familyAgrees: true }, { record: j.the['help'] })
      assert.match(await childPage(j, jo(j), '/plans'), /^404/)
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'Helen shares it with Jo until March. The plan is written; Jo reads whose each part is and when it is looked at again, and sees no other child.', do: async (j) => {
      await to(j, '2026-11-23 11:00')
      await writes(j, j.w.helen, 'share.given', { person: jo(j), until: '2027-03-31', basis: 'plan', why: 'She runs breakfast club' })
      await writes(j, farah(j), 'early-help.planned', {
        goals: [{ id: randomUUID(), different: 'Asha eats before school', what: 'A place at breakfast club', owner: jo(j), by: '2026-12-04' }], reviewOn: '2026-11-27', childViews: 'I like the toast', ifNot: 'Social care is asked',
      }, { record: j.the['help'] })
      assert.match(await childPage(j, jo(j), '/plans'), /Early help.*Asha eats before school.*Jo Trewin, by Fri 4 Dec.*Looked at again Fri 27 Nov/)
      assert.match(await childPage({ ...j, child: j.w.stranger }, jo(j), '/plans'), /^404/)
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'The review stands on Jo’s own day. Farah owes telling everybody; telling some of them does not count.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      assert.match(await dayOfWork(j, jo(j)), /Say how it is going, for the review.*Review on Fri 27 Nov/)
      assert.equal(lastDay(await stands(j, 'early-help/tell-partners', 'open')), '2026-11-26')
      await writes(j, farah(j), 'early-help.told', { reviewOn: '2026-11-27', to: 'Jo; not the surgery yet', everyAgency: false, family: true }, { record: j.the['help'] })
      assert.match(await whyPage(j, farah(j), 'early-help/tell-partners'), /This did not count: some who help do not know the day yet/)
    } },
    { at: 'Thu 26 Nov, 16:00', says: 'Jo writes how it is going. That is hers to write; ending the help is not.', do: async (j) => {
      await to(j, '2026-11-26 16:00')
      await writes(j, jo(j), 'early-help.update', { from: 'SCHOOL', going: 'In by nine four days of five', enough: 'yes', childWords: 'I had two toasts' }, { record: j.the['help'] })
      await stands(j, 'early-help/bring-news', 'met')
      await mayNot(j, jo(j), 'early-help.closed', /Your post does not include writing this/, j.the['help'])
    } },
    { at: 'Fri 27 Nov, 9:00', says: 'The surgery was never told. It is late, and Helen knows.', do: async (j) => {
      await to(j, '2026-11-27 09:00')
      assert.equal((await stands(j, 'early-help/tell-partners', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Tell everybody who helps when the review is/)
    } },
    { at: 'Fri 27 Nov, 15:00', says: 'They meet, Jo takes an action on, and everybody is sent what was agreed and when they meet next. That tells them.', do: async (j) => {
      await to(j, '2026-11-27 15:00')
      j.the['meeting'] = await writes(j, farah(j), 'team-around-the-child.held', {
        episode: j.the['help'], chair: farah(j), childViews: 'More toast', progress: 'She eats', safeEnough: 'yes', nextOn: '2027-01-08', actions: [{ id: randomUUID(), what: 'Ask about a winter coat', owner: jo(j), by: '2026-12-02' }],
      })
      await writes(j, farah(j), 'team-around-the-child.record-sent', { to: 'Everybody', childTold: true, everyAgency: true }, { record: j.the['meeting'] })
      assert.deepEqual((await owed(j, 'early-help/tell-partners')).map((d) => d.state), ['not needed', 'met'])
    } },
    { at: 'Mon 30 Nov, 9:00', says: 'Jo’s action is on her day. She says that it is done, and Farah reads it among the plans.', do: async (j) => {
      await to(j, '2026-11-30 09:00')
      assert.match(await dayOfWork(j, jo(j)), /Ask about a winter coat/)
      const action = (await stands(j, 'early-help/action', 'open')).key.split(':')[1]
      await writes(j, jo(j), 'team-around-the-child.action-done', { action, what: 'A coat from the uniform cupboard' }, { record: j.the['meeting'] })
      await stands(j, 'early-help/action', 'met')
      assert.match(await childPage(j, farah(j), '/plans'), /Ask about a winter coat Jo Trewin, by Wed 2 Dec\. Done, .*A coat from the uniform cupboard.*Looked at again Fri 8 Jan/)
    } },
    { at: 'Thu 1 Apr, 9:00', says: 'The share is over. Jo sees nothing of Asha any more.', do: async (j) => {
      await to(j, '2027-04-01 09:00')
      assert.match(await childPage(j, jo(j), '/plans'), /^404/)
    } },
  ],
})
