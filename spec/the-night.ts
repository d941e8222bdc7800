import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { resolveOwner } from '../src/access/index.ts'
import { instant, londonToInstant } from '../src/calendar/index.ts'
import { living, Timeline } from '../src/ledger/index.ts'
import type { DutyReading } from '../src/readings/duty/index.ts'
import { findDraft, startDraft, waitingConcerns, type Reader } from '../src/store/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../src/store/for-tests.ts'
import { story } from './story.ts'

/** What the story goes on with from moment to moment. */
export interface Night { readonly t: TestStore; readonly w: Awaited<ReturnType<typeof smallWorld>>; readonly disclosure: string; readonly draft: string; episode: string; strategy: string; interview: string; readonly unowned: string }

export async function openNight(): Promise<Night> {
  const t = await openTestStore('2026-11-21 22:00')
  const w = await smallWorld(t)
  await t.write('absence.away', { about: w.helen, as: 'worker', by: w.helen, on: '2026-11-20', says: { lastDay: '2026-11-27' } })
  return { t, w, disclosure: randomUUID(), draft: randomUUID(), episode: '', strategy: '', interview: '', unowned: randomUUID() }
}
export const closeNight = (n: Night): Promise<void> => n.t.close()

const to = async (n: Night, local: string): Promise<void> => { n.t.clock.set(londonToInstant(local)); await followClock(n.t.store, n.t.clock); await n.t.store.settle() }
const asWorker = async <T>(n: Night, worker: string, look: (r: Reader) => Promise<T>): Promise<T> => n.t.store.read(await n.t.store.sessions.open(worker), look)
const duties = (n: Night, worker: string, rule: string, at?: string): Promise<readonly DutyReading[]> => asWorker(n, worker, async (r) =>
  (await r.readings([n.w.child], at ? londonToInstant(at) : undefined)).get(n.w.child)?.duties.filter((d) => d.rule === rule).map((d) => d.content) ?? [])
const carriedTo = (n: Night, role: string) => asWorker(n, n.w.ruth, async (r) =>
  resolveOwner({ role }, (await r.where([n.w.child])).get(n.w.child) ?? { home: null, team: null, allocated: [] }, await r.org()))
const notices = (n: Night) => asWorker(n, n.w.ruth, async (r) => (await r.facts(n.w.child)).filter((f) => f.kind === 'notice'))

/** A child tells a night worker something. Whatever people do or leave undone, it cannot be lost. */
export const theNight = story<Night>({
  title: 'The night Jodie-Leigh told Ash, and the two days after',
  needs: ['EX-2', 'CP-1', 'MI-1', 'MI-2', 'MI-3', 'QA-4'],
  moments: [
    { at: 'Sat 21 Nov, 22:40', says: 'Ash begins to write down what Jodie-Leigh said, and is called away.', do: async (n) => {
      await to(n, '2026-11-21 22:40')
      await n.t.write('disclosure.begun', { about: n.w.child, by: n.w.ash, record: n.disclosure })
      await asWorker(n, n.w.ash, (r) => startDraft(r, {
        id: n.draft, record: n.disclosure, kind: 'disclosure', step: 'told', act: 'step', amends: null, expects: 1, subject: n.w.child, about: 'child', author: n.w.ash,
        answers: { words: 'He said he would wait for me' }, concernAfterMinutes: 30,
      }))
      assert.equal((await asWorker(n, n.w.bola, (r) => waitingConcerns(r, n.w.bola))).length, 0, 'not yet: she may be about to finish')
    } },
    { at: 'Sat 21 Nov, 23:11', says: 'It is still unfinished, so the home’s manager is told, and can read it as far as it goes.', do: async (n) => {
      await to(n, '2026-11-21 23:11')
      assert.equal((await asWorker(n, n.w.bola, (r) => findDraft(r, n.draft)))?.answers['words'], 'He said he would wait for me')
      const sent = (await notices(n)).find((f) => f.body['duty'] === 'disclosure/finish-writing')
      assert.equal(sent?.body['to'], n.w.bola)
    } },
    { at: 'Sat 21 Nov, 23:30', says: 'Ash finishes it. It cannot be closed: nobody is on record as told, and nothing as decided.', do: async (n) => {
      await to(n, '2026-11-21 23:30')
      await n.t.write('disclosure.told', { about: n.w.child, by: n.w.ash, record: n.disclosure, expects: 1, on: '2026-11-21 22:40', says: { toldTo: n.w.ash, words: 'He said he would wait for me by the bandstand', safeNow: 'yes' } })
      const type = n.t.store.pack.recordTypes.find((r) => r.id === 'disclosure')
      const written = await asWorker(n, n.w.ash, async (r) => living(await r.record(n.disclosure))[0])
      assert.deepEqual(type?.steps['closed']?.refuses?.({}, written ?? null, new Timeline(n.w.child, [])).map((p) => p.code), ['disclosure/nobody-told', 'disclosure/nothing-decided'])
    } },
    { at: 'Sat 21 Nov, 23:41', says: 'Nobody has acted within the hour. It passes the team manager, who is away, and goes to the head of service.', do: async (n) => {
      await to(n, '2026-11-21 23:41')
      const [reading] = await duties(n, n.w.ruth, 'disclosure/goes-up')
      assert.deepEqual([reading?.state, reading?.escalatedTo], ['overdue', 'team-manager'])
      const found = await carriedTo(n, 'team-manager')
      assert.deepEqual([found.worker, found.past.map((p) => [p.worker, p.why])], [n.w.joanna, [[n.w.helen, 'away']]])
      const sent = (await notices(n)).filter((f) => f.body['duty'] === 'disclosure/goes-up')
      assert.deepEqual(sent.map((f) => [f.body['to'], f.body['routedPast']]), [[n.w.joanna, 'the team manager is away until Fri 27 Nov']])
    } },
    { at: 'Sun 22 Nov, 08:00', says: 'Still nobody. It is on the director’s page of what she must know today, and she says what she will do.', do: async (n) => {
      await to(n, '2026-11-22 08:00')
      const red = await asWorker(n, n.w.ruth, (r) => r.owed({ escalatedTo: 'director', rules: n.t.store.pack.duties.filter((d) => d.redLine).map((d) => d.id) }))
      assert.deepEqual(red.map((d) => [d.subject, d.rule]), [[n.w.child, 'disclosure/goes-up']])
      const told = (await notices(n)).find((f) => f.body['to'] === n.w.ruth && f.body['duty'] === 'disclosure/goes-up')
      assert.ok(told, 'being told is a fact')
      await n.t.write('notice.acknowledged', { about: n.w.child, by: n.w.ruth, record: told.record, expects: 1, says: { by: n.w.ruth, words: 'I have rung Joanna. Strategy discussion at ten.' } })
    } },
    { at: 'Sun 22 Nov, 10:00', says: 'A strategy discussion agrees three actions, one with nobody’s name on it. It saves; that one is the chair’s, today.', do: async (n) => {
      await to(n, '2026-11-22 10:00')
      const held = await n.t.write('strategy-discussion.held', { about: n.w.child, by: n.w.joanna, says: { chair: n.w.joanna, policePresent: true, healthPresent: true, outcome: 'S47J', disclosure: n.disclosure, actions: [
        { id: randomUUID(), what: 'See Jodie-Leigh alone', owner: n.w.priya, by: '2026-11-22' },
        { id: randomUUID(), what: 'Ask for the police check', owner: n.w.priya, by: '2026-11-24' },
        { id: n.unowned, what: 'Ring the school nurse' },
      ] } })
      n.strategy = held.record
      const actions = await duties(n, n.w.joanna, 'strategy/action')
      const unowned = actions.find((a) => a.about === 'Ring the school nurse')
      assert.deepEqual([actions.length, unowned?.owner, unowned?.due, unowned?.state], [3, { worker: n.w.joanna }, instant('2026-11-22T23:59:59.999Z'), 'open'])
    } },
    { at: 'Sun 22 Nov, 21:10', says: 'Jodie-Leigh is missing: one press on the home’s board.', do: async (n) => {
      await to(n, '2026-11-22 21:10')
      n.episode = (await n.t.write('missing-episode.started', { about: n.w.child, by: n.w.ash, says: { home: n.w.home, kind: 'M' } })).record
      const missing = await asWorker(n, n.w.ash, (r) => r.statuses('missing'))
      assert.deepEqual(missing.map((s) => s.subject), [n.w.child])
      assert.equal((await duties(n, n.w.ash, 'missing/tell-police'))[0]?.state, 'open')
    } },
    { at: 'Mon 23 Nov, 00:50', says: 'She is back after 3 hours 40 minutes. A return interview is owed within 72 hours.', do: async (n) => {
      await to(n, '2026-11-23 00:50')
      await n.t.write('missing-episode.returned', { about: n.w.child, by: n.w.ash, record: n.episode, says: { how: 'by-self' } })
      const [owed] = await duties(n, n.w.lena, 'missing/return-interview')
      assert.deepEqual([owed?.state, owed?.due, owed?.owner], ['open', londonToInstant('2026-11-26 00:50'), { role: 'return-interviewer' }])
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'The home’s manager talks with her. It is kept, and it does not count: she runs the home.', do: async (n) => {
      await to(n, '2026-11-23 11:00')
      await n.t.write('return-interview.held', { about: n.w.child, by: n.w.bola, says: { episode: n.episode, interviewer: n.w.bola } })
      const [owed] = await duties(n, n.w.lena, 'missing/return-interview')
      assert.equal(owed?.state, 'open')
      assert.match(owed.attempts[0]?.why ?? '', /manages or works in the home/)
    } },
    { at: 'Mon 23 Nov, 16:00', says: 'Lena offers; Jodie-Leigh says no once. It is still owed, and is offered again.', do: async (n) => {
      await to(n, '2026-11-23 16:00')
      n.interview = (await n.t.write('return-interview.offered', { about: n.w.child, by: n.w.lena, says: { episode: n.episode, by: n.w.lena } })).record
      await n.t.write('return-interview.declined', { about: n.w.child, by: n.w.lena, record: n.interview, says: { words: 'Not today' } })
      const [owed] = await duties(n, n.w.lena, 'missing/return-interview')
      assert.deepEqual([owed?.state, owed?.why], ['open', 'Declined once: it is offered again'])
      await n.t.write('return-interview.offered', { about: n.w.child, by: n.w.lena, record: n.interview, says: { episode: n.episode, by: n.w.lena } })
    } },
    { at: 'Mon 23 Nov, 16:30', says: 'The time she came back is corrected by twenty minutes. The clock moves with it, and nothing breaks.', do: async (n) => {
      await to(n, '2026-11-23 16:30')
      await n.t.write('missing-episode.returned', { about: n.w.child, by: n.w.ash, record: n.episode, act: 'amend', amends: 2, why: 'The door log says 00:30', on: '2026-11-23 00:30', says: { how: 'by-self' } })
      const [owed] = await duties(n, n.w.lena, 'missing/return-interview')
      assert.deepEqual([owed?.key, owed?.state, owed?.due], [n.episode, 'open', londonToInstant('2026-11-26 00:30')])
    } },
    { at: 'Tue 24 Nov, 15:00', says: 'She talks with Lena, who has no part in running the home. It is met, in time.', do: async (n) => {
      await to(n, '2026-11-24 15:00')
      await n.t.write('return-interview.held', { about: n.w.child, by: n.w.lena, record: n.interview, says: { episode: n.episode, interviewer: n.w.lena, childWords: 'I wanted to see who was there' } })
      assert.equal((await duties(n, n.w.lena, 'missing/return-interview'))[0]?.state, 'met')
    } },
    { at: 'Tue 24 Nov, 15:30', says: 'Asked what was known on Sunday at nine, the record says just that: overdue, the director told and answering, nobody missing.', do: async (n) => {
      const then = '2026-11-22 09:00'
      const facts = await asWorker(n, n.w.ruth, (r) => r.facts(n.w.child, londonToInstant(then)))
      assert.ok(facts.every((f) => f.recorded <= londonToInstant(then)))
      assert.equal(facts.filter((f) => f.kind === 'missing-episode' || f.kind === 'strategy-discussion').length, 0)
      assert.equal(facts.find((f) => f.step === 'acknowledged')?.body['words'], 'I have rung Joanna. Strategy discussion at ten.')
      const [reading] = await duties(n, n.w.ruth, 'disclosure/goes-up', then)
      assert.deepEqual([reading?.state, reading?.escalatedTo], ['overdue', 'director'])
      assert.deepEqual(await duties(n, n.w.ruth, 'missing/return-interview', then), [])
      assert.equal((await duties(n, n.w.ruth, 'missing/return-interview', '2026-11-23 12:00'))[0]?.due, londonToInstant('2026-11-26 00:50'), 'as it stood before the correction')
    } },
  ],
})
