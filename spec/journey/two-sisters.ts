import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { formOn, pressOn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { story } from '../story.ts'
import { before, openAtHome, to, writes, type Journey } from './journey.ts'

export const openTwoSisters = openAtHome('2026-11-24 16:00', 'Imogen', '2014-03-02')

/** The visit that stands on a child’s record, as their worker reads it on the timeline. */
const timelineOf = async (j: Journey, child: string): Promise<string> => wordsOf((await (await j.t.browser(j.w.priya)).get(`/children/${child}/timeline`)).body)

/** A visit to two sisters is written once; neither finds her sister’s words in her own record, and the next begins from what was said. */
export const theTwoSisters = story<Journey>({
  title: 'Priya sees two sisters in one afternoon, and writes it down once; each has a visit of her own',
  needs: ['CP-3', 'VO-2'],
  moments: [
    { at: 'Tue 24 Nov, 16:00', says: 'Imogen and Wren have the same mother. It is written on each of their records, and nowhere that they are sisters.', do: async (j) => {
      await to(j, '2026-11-24 16:00')
      const [wren, mum] = [randomUUID(), randomUUID()]
      j.the['wren'] = wren
      await j.t.write('person.described', { about: wren, on: '2026-06-01', says: { given: 'Wren', family: 'Bell', born: '2018-08-21' } })
      await j.t.write('allocation.allocated', { about: wren, on: '2026-06-01', says: { worker: j.w.priya, role: 'social-worker', team: j.w.team } })
      await j.t.write('person.described', { about: mum, as: 'adult', by: j.w.priya, says: { given: 'Carys', family: 'Bell' } })
      await before(j, 'relationship.began', '2026-06-01', { person: mum, is: 'mother' })
      await j.t.write('relationship.began', { about: wren, by: j.w.priya, on: '2026-06-01', says: { person: mum, is: 'mother' } })
    } },
    { at: 'Tue 24 Nov, 17:30', says: 'Priya writes her visit to Imogen. The form offers Wren; she ticks her, and is asked what Wren said, and whether she saw her alone.', do: async (j) => {
      await to(j, '2026-11-24 17:30')
      const priya = await j.t.browser(j.w.priya), draft = await startWriting(priya, { child: j.child, kind: 'visit', step: 'happened' }), wren = String(j.the['wren'])
      assert.match(wordsOf((await priya.get(draft)).body), /Was it about a brother or sister of Imogen as well\?.*Wren Bell Brother or sister/)
      await pressOn(priya, draft, 'several', { also: wren, where: 'At home', observed: 'The heating was off and both had coats on.' })
      const sent = await pressOn(priya, draft, 'send', {
        seen: 'ALONE', childWords: 'It is only cold in the mornings.', meaning: 'Imogen looks after her sister.', [`for.${wren}.seen`]: 'WITH', [`for.${wren}.childWords`]: 'Immy makes my tea.', [`for.${wren}.meaning`]: 'Wren is cared for by her sister.',
      })
      assert.match(wordsOf((await priya.get(String(sent.headers.location))).body), /It is on 2 children’s records/)
    } },
    { at: 'Tue 24 Nov, 17:40', says: 'Each record has its own visit, in her own words and nobody else’s.', do: async (j) => {
      const [imogen, wren] = [await timelineOf(j, j.child), await timelineOf(j, String(j.the['wren']))]
      assert.match(imogen, /Visit Seen alone\..*It is only cold in the mornings/)
      assert.doesNotMatch(imogen, /Immy makes my tea/)
      assert.match(wren, /Visit Seen with others\..*Immy makes my tea/)
      assert.doesNotMatch(wren, /only cold in the mornings/)
    } },
    { at: 'Tue 1 Dec, 16:30', says: 'A week later she begins from what she saw then, and changes it. What was said, who was seen and the day are asked afresh.', do: async (j) => {
      await to(j, '2026-12-01 16:30')
      const priya = await j.t.browser(j.w.priya), draft = await startWriting(priya, { child: j.child, kind: 'visit', step: 'happened' })
      await pressOn(priya, draft, 'last-time')
      const form = formOn((await priya.get(draft)).body)
      assert.deepEqual([form['observed'], form['childWords'], form['seen'], form['happened-day']], ['The heating was off and both had coats on.', '', '', '1'])
      await pressOn(priya, draft, 'keep', { observed: 'The heating was on.' })
      assert.match(wordsOf((await priya.get(draft)).body), /Changed\. The visit of .*says: ‘The heating was off and both had coats on\.’/)
      await writes(j, j.w.priya, 'case-note.noted', { note: 'The heating was mended on Friday.' })
    } },
  ],
})
