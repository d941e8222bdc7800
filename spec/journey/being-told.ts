import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { before, openAt, to, writes, type Journey } from './journey.ts'

export const openTold = openAt('2026-11-24 21:00')

const told = async (j: Journey, who: string): Promise<string> => saysAt(await j.t.browser(who), '/told')
/** The number beside the ear in the header of whichever page they are on. */
const counted = async (j: Journey, who: string, page: string): Promise<number> =>
  Number(/sl-heard__n"[^>]*>(\d+)/.exec((await (await j.t.browser(who)).get(page)).body)?.[1] ?? 0)

/** Somebody has seen everything they were told so far. */
async function seesAll(j: Journey, who: string): Promise<void> {
  const browser = await j.t.browser(who), facts = /name="facts" value="([^"]+)"/.exec((await browser.get('/told')).body)?.[1] ?? ''
  await browser.post('/told', { do: 'all', facts })
}

/** Who must know is told by name, sees that they were, and whoever wrote it down learns that somebody did something. */
export const theAnswer = story<Journey>({
  title: 'Ash wrote down what Jodie-Leigh said, and does not have to wonder all night whether anybody read it',
  needs: ['EX-2', 'QA-4'],
  moments: [
    { at: 'Tue 24 Nov, 21:10', says: 'Jodie-Leigh tells Ash something. Ash writes it down. Nobody who can act on it is told.', do: async (j) => {
      await to(j, '2026-11-24 21:10')
      await seesAll(j, j.w.helen)
      assert.equal(await counted(j, j.w.helen, '/my-day'), 0)
      j.the['said'] = await before(j, 'disclosure.told', '2026-11-24 21:10', { words: 'He says I owe him', toldTo: j.w.ash, safeNow: 'yes' }, undefined, j.w.ash)
    } },
    { at: 'Tue 24 Nov, 23:30', says: 'It is still owed, so it has come up. Helen has it in what she was told, counted on every page, until she has seen it.', do: async (j) => {
      await to(j, '2026-11-24 22:15')
      await to(j, '2026-11-24 23:30')
      assert.match(await told(j, j.w.helen), /come up to you.*Came up to you Tue 24 Nov, .*Jodie-Leigh Nancarrow 15 Still owed: /)
      assert.ok(await counted(j, j.w.helen, '/children') > 0)
      assert.equal(await counted(j, j.w.rhys, '/tonight'), 0, 'a colleague in another home is told nothing')
    } },
    { at: 'Tue 24 Nov, 23:35', says: 'Helen opens it from there, and says what she will do.', do: async (j) => {
      await to(j, '2026-11-24 23:35')
      const helen = await j.t.browser(j.w.helen), page = (await helen.get('/told')).body
      const led = String((await helen.post('/told', { do: 'open', fact: /name="fact" value="([^"]+)"/.exec(page)?.[1] ?? '' })).headers.location)
      assert.match(led, /^\/records\//)
      await writes(j, j.w.helen, 'notice.acknowledged', { by: j.w.helen, words: 'I have rung the police and am on my way to Saltmarsh House' }, { record: led.replace('/records/', '') })
    } },
    { at: 'Tue 24 Nov, 23:40', says: 'Ash, on the board, sees that something was answered: who will do what, in her words.', do: async (j) => {
      await to(j, '2026-11-24 23:40')
      assert.equal(await counted(j, j.w.ash, '/tonight'), 1)
      assert.match(await told(j, j.w.ash), /1 answered.*Answered Tue 24 Nov, 11:35pm Jodie-Leigh Nancarrow 15 .*Helen Ashworth.*I have rung the police and am on my way/)
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Ash has seen it. It stays in the list of what was seen, and the count is gone.', do: async (j) => {
      await to(j, '2026-11-25 09:00')
      const ash = await j.t.browser(j.w.ash), fact = /name="fact" value="([^"]+)"/.exec((await ash.get('/told')).body)?.[1] ?? ''
      await ash.post('/told', { do: 'seen', fact })
      assert.match(await told(j, j.w.ash), /Seen, of the last 30 days 1 Answered/)
    } },
  ],
})
