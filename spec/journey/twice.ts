import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { findAt, saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { joins, openAt, to, writes, type Journey } from './journey.ts'

export const openTwice = openAt('2026-11-20 23:00')
const the = (j: Journey, name: string): string => { const id = j.the[name]; assert.ok(id, name); return id }
const pair = (j: Journey): string => `/same/${j.child}/${the(j, 'jo')}`
const at = async (j: Journey, who: string, url: string): Promise<string> => saysAt(await j.t.browser(who), url)

/** A girl gives another name at night. She is found by a phone number, read as one with herself, and the mistake about her cousin is put right. */
export const recordedTwice = story<Journey>({
  title: 'She said her name was Jo, and nobody knew they had two records of her',
  needs: ['QA-5'],
  moments: [
    { at: 'Fri 20 Nov, 23:00', says: 'A girl tells the night team she is Jo Nankarrow, 15. Sam looks first, sees who she may be, and is not sure: he begins a record under the name she gave.', do: async (j) => {
      Object.assign(j.the, { sam: await joins(j, 'Sam Roscarrock', 'out-of-hours-worker', j.w.team) })
      const browser = await j.t.browser(the(j, 'sam'))
      const looked = String((await browser.post('/children/new', { _do: 'look', name: 'Jo Nankarrow', age: 'about 15' })).headers.location)
      assert.match(await saysAt(browser, looked), /It may be one of these 1 Jodie-Leigh Nancarrow.*sounds alike; about the age told/)
      const begun = await browser.post('/children/new', { _do: 'begin', token: new URL(looked, 'http://x').searchParams.get('found') ?? '', given: 'Jo', family: 'Nankarrow', born: 'about 15' })
      assert.equal(begun.statusCode, 303, wordsOf(begun.body))
      j.the['jo'] = String(begun.headers.location).replace('/children/', '')
      await j.t.write('allocation.allocated', { about: the(j, 'jo'), by: j.w.helen, says: { worker: j.w.priya, role: 'social-worker', team: j.w.team } })
      await writes(j, the(j, 'sam'), 'case-note.noted', { note: 'She was by the lighthouse. Her aunt can be rung on 07700 900123.' }, { about: the(j, 'jo') })
    } },
    { at: 'Sat 21 Nov, 9:00', says: 'Priya types “lighthouse” in the one box: it finds the words in the record, and nobody who cannot reach it finds them.', do: async (j) => {
      await to(j, '2026-11-21 09:00')
      assert.match(await findAt(await j.t.browser(j.w.priya), '/children', 'lighthouse'), /In the records 1 Note Jo Nankarrow.*She was by the lighthouse/)
      assert.doesNotMatch(await findAt(await j.t.browser(j.w.rhys), '/children', 'lighthouse'), /Jo Nankarrow/)
    } },
    { at: 'Sat 21 Nov, 9:10', says: 'She looks at both records side by side, rings the aunt, and says that they are one girl, and how she knows.', do: async (j) => {
      await to(j, '2026-11-21 09:10')
      assert.match(await at(j, j.w.priya, pair(j)), /Jodie-Leigh Nancarrow and Jo Nankarrow/)
      assert.equal((await (await j.t.browser(j.w.priya)).post(pair(j), { _do: 'join', how: 'Her aunt says it was Jodie-Leigh', record: randomUUID() })).statusCode, 303)
      assert.match(await findAt(await j.t.browser(j.w.ash), '/children', 'lighthouse'), /In the records 1 Note/, 'her home reads both now')
    } },
    { at: 'Sun 22 Nov, 10:00', says: 'The home writes what she said on Sunday.', do: async (j) => {
      await to(j, '2026-11-22 10:00')
      j.the['note'] = await writes(j, j.w.ash, 'case-note.noted', { note: 'Says she was never at the lighthouse. Asks who Jo is.' })
    } },
    { at: 'Mon 23 Nov, 9:00', says: 'It was her cousin. Priya parts them; what was written in between is listed, to be placed by a person.', do: async (j) => {
      await to(j, '2026-11-23 09:00')
      assert.equal((await (await j.t.browser(j.w.priya)).post(pair(j), { _do: 'part', how: 'Jo is her cousin: both were seen together' })).statusCode, 303)
      const page = await (await j.t.browser(j.w.priya)).get(pair(j))
      assert.match(wordsOf(page.body), /Parted.*Jo is her cousin.*Written while they were read as one 1.*Note On Jodie-Leigh Nancarrow’s record.*by Ash Kowalczyk/)
      assert.ok(page.body.includes(`/records/${the(j, 'note')}`))
      assert.doesNotMatch(await findAt(await j.t.browser(j.w.ash), '/children', 'aunt rung'), /Jo Nankarrow/, 'and her home reads only hers again')
    } },
  ],
})
