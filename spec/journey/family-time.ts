import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { toRegister } from '../../src/web/surfaces/links.ts'
import { story } from '../story.ts'
import { childPage, dayOfWork, lastDay, openAt, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openFamilyTime = openAt('2026-11-02 09:00')

/** Time with family is a promise to a child: agreed with days, written up each time in their words, and counted where it is not kept. */
export const theSaturday = story<Journey>({
  title: 'Jodie-Leigh was to see her nan on Saturday, and nobody was there to take her',
  needs: ['CA-8'],
  moments: [
    { at: 'Mon 2 Nov, 10:00', says: 'Jodie-Leigh puts people on her map: her nan closest. Who nobody asked about is said.', do: async (j) => {
      await to(j, '2026-11-02 10:00')
      for (const [given, is] of [['Ngozi', 'grandparent'], ['Daniel', 'father']] as const) {
        const person = (j.the[given] = randomUUID())
        await j.t.write('person.described', { about: person, as: 'adult', by: j.w.priya, says: { given } })
        j.the[is] = await writes(j, j.w.priya, 'relationship.began', { person, is, holdsPr: 'no' })
      }
      await writes(j, j.w.priya, 'relationship.said-close', { close: 'CLOSEST', words: 'She knows all my songs' }, { record: j.the['grandparent'] ?? '' })
      assert.match(await childPage(j, j.w.priya, '/people'), /Closest to me Ngozi \(grandparent\): “She knows all my songs” Nobody has asked Jodie-Leigh about Daniel/)
    } },
    { at: 'Mon 2 Nov, 11:00', says: 'Whom she sees should long have been agreed. With whom, and not how often, is no agreement; every second Saturday is.', do: async (j) => {
      await to(j, '2026-11-02 11:00')
      await writes(j, j.w.priya, 'family-time.planned', { person: j.the['Daniel'] ?? '', is: 'father' })
      await stands(j, 'family-time/agreed', 'overdue')
      assert.match(await whyPage(j, j.w.priya, 'family-time/agreed'), /It does not say how often/)
      j.the['nan'] = await writes(j, j.w.priya, 'family-time.planned', {
        person: j.the['Ngozi'] ?? '', is: 'grandparent', childWants: 'Every week', how: 'MEET', howOften: 'Every second Saturday, four hours', beside: 'NOBODY', where: 'At hers; the home drives', nextOn: '2026-11-14',
      })
      await stands(j, 'family-time/agreed', 'met late')
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'Saturday is over. Somebody is to say how it went, by tonight; her page says that nobody has.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      assert.equal(lastDay(await stands(j, 'family-time/told', 'open')), '2026-11-17')
      assert.match(await childPage(j, j.w.bola, '/people'), /Next Sat 14 Nov\. Nobody has written whether it happened/)
    } },
    { at: 'Mon 23 Nov, 9:00', says: 'Nobody did. It is late, and Helen’s to see to.', do: async (j) => {
      await to(j, '2026-11-23 09:00')
      assert.equal((await stands(j, 'family-time/told', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Say how time with family went/)
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'Bola writes the truth: nobody was there to drive her, and what she said about it. It is kept, and the register counts it as ours.', do: async (j) => {
      await to(j, '2026-11-23 11:00')
      await writes(j, j.w.bola, 'family-time.not-happened', { why: 'WORKER', told: 'On the day, by text', childWords: 'I had my coat on', nextOn: '2026-11-28' }, { record: j.the['nan'] ?? '', on: '2026-11-14' })
      await stands(j, 'family-time/told', 'met late', `${j.the['nan']}:1`)
      assert.ok((await statuses(j)).includes('family-time-missed'))
      assert.match(await saysAt(await j.t.browser(j.w.helen), toRegister('family-time-missed')), /We had nobody to be there.*Jodie-Leigh.*Grandparent We had nobody to be there 1/)
    } },
    { at: 'Sat 28 Nov, 18:00', says: 'She was at her nan’s, and it is in her words. What was not kept ends, and stays counted.', do: async (j) => {
      await to(j, '2026-11-28 18:00')
      await writes(j, j.w.bola, 'family-time.happened', { whole: true, what: 'Puff-puff and songs', childWords: 'Best day', nextOn: '2026-12-12' }, { record: j.the['nan'] ?? '' })
      assert.match(await childPage(j, j.w.priya, '/people'), /Next Sat 12 Dec Last time Sat 28 Nov.*Best day/)
      assert.match(await saysAt(await j.t.browser(j.w.helen), toRegister('family-time-missed')), /Jodie-Leigh.*14 Nov.*28 Nov/)
    } },
  ],
})
