import assert from 'node:assert/strict'
import { wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { story } from '../story.ts'
import { childPage, openAtHome, stands, to, writes, before, type Journey } from './journey.ts'

export const openHowToTalk = openAtHome('2026-06-01 09:00', 'Corin', '2013-10-20')

/** What somebody reads on the form that begins a record of a kind. */
async function formSays(j: Journey, kind: string, step: string): Promise<string> {
  const browser = await j.t.browser(j.w.priya)
  return wordsOf((await browser.get(await startWriting(browser, { child: j.child, kind, step }))).body)
}

/** Work in which a child is seen or heard, of many kinds: whichever form somebody opens, they read how to be with Corin. */
const seenOrHeard = [
  ['visit', 'happened'], ['return-interview', 'offered'], ['return-interview', 'held'], ['assessment', 'begun'], ['protection-medical', 'considered'], ['care-review', 'held'],
  ['protection-conference', 'called'], ['advocacy', 'offered'], ['missing-episode', 'started'], ['health-assessment', 'asked'],
] as const

/** How a child talks is written once, and stands wherever somebody is about to see or hear them. */
export const theSigning = story<Journey>({
  title: 'Corin signs, and whoever comes to him next knows it before they knock',
  needs: ['DC-3'],
  moments: [
    { at: 'Mon 1 Jun, 10:00', says: 'Corin is known to be disabled, and talking is part of what is hard. Nobody has written how he talks, and his page says so.', do: async (j) => {
      await to(j, '2026-06-01 10:00')
      const referral = await before(j, 'referral.received', '2026-06-01', { reason: 'No break for a year', need: 'N2', from: 'His father', team: j.w.team })
      await before(j, 'referral.decided', '2026-06-01', { outcome: 'ASSESS', why: 'His father is exhausted', decidedBy: j.w.helen }, referral)
      await j.t.store.settle()
      await writes(j, j.w.priya, 'disability.known', { kinds: ['COMM'], what: 'Signs, and pictures when he is tired', from: 'His father' })
      assert.match(await childPage(j, j.w.priya), /Being with Corin Nobody has written how Corin talks and is understood, and that is part of what is hard for them\./)
      await stands(j, 'disability/communication', 'open')
    } },
    { at: 'Tue 16 Jun, 9:00', says: 'It is late. Every form in which he would be seen or heard says that it is missing, and where to write it. It stops nobody.', do: async (j) => {
      await to(j, '2026-06-16 09:00')
      assert.equal((await stands(j, 'disability/communication', 'overdue')).escalatedTo, 'team-manager')
      for (const [kind, step] of seenOrHeard.slice(0, 3)) {
        assert.match(await formSays(j, kind, step), /Being with Corin Nobody has written how Corin talks.*Ask them, or who knows them best, before you go\. Write it down/, `${kind}.${step}`)
      }
      await writes(j, j.w.priya, 'visit.happened', { seen: 'ALONE' })
    } },
    { at: 'Tue 16 Jun, 10:00', says: 'Priya writes it: he signs, and needs an interpreter. Now it stands beside every one of those forms, and at the top of his page.', do: async (j) => {
      await to(j, '2026-06-16 10:00')
      const facts = await j.t.store.read(await j.t.store.sessions.open(j.w.ruth), (r) => r.facts(j.child))
      await writes(j, j.w.priya, 'person.described', {
        given: 'Corin', family: 'Bell', born: '2013-10-20', communication: 'Signs. Sit where he sees your face. Two fingers on the table means stop.', firstLanguage: 'British Sign Language', interpreter: true,
      }, { record: facts.find((f) => f.kind === 'person')?.record })
      await stands(j, 'disability/communication', 'met late')
      for (const [kind, step] of seenOrHeard) {
        assert.match(await formSays(j, kind, step), /Being with Corin Signs\. Sit where he sees your face.*An interpreter is needed: British Sign Language\. Family and friends do not count/, `${kind}.${step}`)
      }
      assert.match(await childPage(j, j.w.priya), /Being with Corin Signs\. Sit where he sees your face.*An interpreter is needed: British Sign Language/)
      assert.doesNotMatch(await formSays(j, 'referrer-told', 'told'), /Being with Corin/, 'nobody is seen or heard in it')
    } },
  ],
})
