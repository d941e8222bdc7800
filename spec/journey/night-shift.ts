import assert from 'node:assert/strict'
import { wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { isRefused, joins, openAt, to, writes, type Journey } from './journey.ts'

export const openNightShift = openAt('2026-11-23 18:00')

const board = async (j: Journey, who: string): Promise<string> => wordsOf((await (await j.t.browser(who)).get(`/tonight?home=${j.w.home}`)).body)
const hidden = (html: string, part: string, name: string): string => new RegExp(`${part}[\\s\\S]*?name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Somebody presses a form of the board, as it stands. */
async function presses(j: Journey, who: string, does: string, typed: { readonly [control: string]: string }): Promise<string> {
  const browser = await j.t.browser(who), page = (await browser.get('/tonight')).body
  const event = hidden(page, `value="${does}"`, 'event'), record = hidden(page, `value="${does}"`, 'record')
  const sent = await browser.submit('/tonight', { _do: does, home: j.w.home, ...(event ? { event } : {}), ...(record ? { record } : {}), ...typed })
  assert.equal(sent.statusCode, 200)
  return wordsOf(sent.body)
}

/** A shift ends as people end one: on the form of the board, with what was written already there. */
async function handsOver(j: Journey, who: string, change: (words: string) => string, house: { readonly [control: string]: string }): Promise<void> {
  const browser = await j.t.browser(who), page = (await browser.get(`/tonight/handover?home=${j.w.home}`)).body
  const begun = new RegExp(`<textarea[^>]*name="know.${j.child}"[^>]*>([^<]*)`).exec(page)?.[1] ?? ''
  await browser.post('/tonight/handover', { home: j.w.home, revision: hidden(page, '<form id="handover"', 'revision'), _do: /value="(send [^"]*)"/.exec(page)?.[1] ?? '', [`know.${j.child}`]: change(begun), ...house })
}

/** A night in a home is written down as it goes, a gap in it is seen, and the morning cannot say that it was never told. */
export const theNightShift = story<Journey>({
  title: 'Jodie-Leigh’s night is written as it goes, and the morning takes it on by name, or everybody can see that it did not',
  needs: ['HO-6', 'HO-14'],
  moments: [
    { at: 'Mon 23 Nov, 18:00', says: 'Before anybody looks in on her at night, Bola asks her. It is her room: every hour, listening first, and she said so.', do: async (j) => {
      j.the['dee'] = await joins(j, 'Dee Martins', 'home-worker', j.w.home)
      await to(j, '2026-11-23 18:00')
      await writes(j, j.w.bola, 'night-check-plan.agreed', { childWords: 'Don’t shine that torch', agrees: true, why: 'She has nightmares and asked not to be alone with them', everyMinutes: 60, how: 'Listen, then look, no light', reviewOn: '2026-12-21' })
    } },
    { at: 'Mon 23 Nov, 22:05', says: 'Ash looks in on everybody once and writes it on one form: one round, and each child’s own night.', do: async (j) => {
      await to(j, '2026-11-23 22:05')
      assert.match(await board(j, j.w.ash), /Jodie-Leigh Every 1 hour: Listen, then look, no light\. Agreed with Jodie-Leigh/)
      await presses(j, j.w.ash, 'checks', { [`found.${j.child}`]: 'awake', [`note.${j.child}`]: 'Wanted the hall light' })
      await to(j, '2026-11-23 23:05')
      await presses(j, j.w.ash, 'checks', { [`found.${j.child}`]: 'asleep' })
    } },
    { at: 'Tue 24 Nov, 3:10', says: 'Then another child needed him. Nobody fills the hours in afterwards: the gap is drawn as a gap.', do: async (j) => {
      await to(j, '2026-11-24 03:10')
      await presses(j, j.w.ash, 'checks', { [`found.${j.child}`]: 'asleep' })
      assert.match(await board(j, j.w.bola), /11:05pm Asleep Nobody wrote a check for 4 hours 5 minutes, 11:05pm to 3:10am 3:10am Asleep/)
    } },
    { at: 'Tue 24 Nov, 7:45', says: 'Handing over, the night is there already. He adds what matters. What is about her stays on her record; the house has its own.', do: async (j) => {
      await to(j, '2026-11-24 07:45')
      await handsOver(j, j.w.ash, (begun) => {
        assert.match(begun, /Night checks, 3 from 10:05pm to 3:10am: asleep at 2 of them\. Awake in bed at 10:05pm \(Wanted the hall light\)/)
        return `${begun}\nPromised: hall light on tonight`
      }, { keys: 'yes', money: 'yes', medicines: 'no', worries: 'One inhaler is not in the cupboard' })
      assert.match(await board(j, j.the['dee']!), /Ash handed over at 7:45am, and nobody has taken it on.*One inhaler is not in the cupboard.*The medicines do not agree with the book.*Promised: hall light on tonight/)
      j.the['handover'] = hidden((await (await j.t.browser(j.the['dee']!)).get('/tonight')).body, 'value="take-on"', 'record')
      assert.doesNotMatch(wordsOf((await (await j.t.browser(j.w.helen)).get(`/records/${j.the['handover']}`)).body), /hall light/)
    } },
    { at: 'Tue 24 Nov, 8:20', says: 'The morning is loud and nobody has. It says so on the board, to Bola as hers, and to Joanna above several homes. Ash cannot tick it for them.', do: async (j) => {
      await to(j, '2026-11-24 08:20')
      assert.match(await presses(j, j.w.ash, 'take-on', { record: j.the['handover']! }), /You wrote this handover/)
      await isRefused(j, j.w.ash, 'shift-handover.taken-on', { by: j.w.ash }, /Whoever handed over cannot take it on/, { record: j.the['handover']!, about: j.w.home })
      assert.match(await board(j, j.w.bola), /Nobody for 35 minutes You answer for this home, so this is yours now/)
      assert.match(wordsOf((await (await j.t.browser(j.w.joanna)).get('/tonight')).body), /Saltmarsh House .*Nobody took the handover on/)
    } },
    { at: 'Tue 24 Nov, 8:25', says: 'Dee reads it and takes it on by name, with what she found. Everybody can see that the morning was told, and by whom.', do: async (j) => {
      await to(j, '2026-11-24 08:25')
      await presses(j, j.the['dee']!, 'take-on', { asked: 'The inhaler is in her coat. Put back' })
      const now = await board(j, j.w.bola)
      assert.doesNotMatch(now, /nobody has taken it on/)
      assert.match(now, /Ash handed over at 7:45am\. Dee Martins took it on at 8:25am: “The inhaler is in her coat\. Put back”/)
    } },
  ],
})
