import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { contact } from '../../src/packs/index.ts'
import { browse } from '../../src/web/for-tests.ts'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { dayOfWork, joins, lastDay, openAt, stands, to, writes, type Journey } from './journey.ts'

/** A small authority with a front door, and a team for the night. */
export const openWorried = async (): Promise<Journey> => {
  const j = await openAt('2026-11-20 21:00')()
  const unit = async (name: string, phone: string): Promise<string> => {
    const team = randomUUID()
    await j.t.write('organisation.described', { about: team, as: 'team', on: '2026-03-01', says: { name, phone, within: j.w.service } })
    return team
  }
  const door = await unit('Front door', '01632 960101'), night = await unit('Out of hours', '01632 960102')
  Object.assign(j.the, { door, night, nia: await joins(j, 'Nia Cadwallader', 'front-door-worker', door), steve: await joins(j, 'Steve Amankwah', 'team-manager', door), sam: await joins(j, 'Sam Roscarrock', 'out-of-hours-worker', night) })
  return j
}

const the = (j: Journey, name: string): string => { const id = j.the[name]; assert.ok(id, name); return id }
/** The same journey, of the child nobody knew. */
const ofTom = (j: Journey): Journey => ({ ...j, child: the(j, 'tom') })
const at = async (j: Journey, who: string, url: string): Promise<string> => saysAt(await j.t.browser(the(j, who)), url)
const worry = (j: Journey): string => `/front-door/${the(j, 'worry')}`

/** Somebody who is not signed in writes on the public page, and it is found as whoever keeps the database finds it. */
async function aNeighbourWrites(j: Journey): Promise<string> {
  const nobody = browse(j.t.app, '')
  assert.match(await saysAt(nobody, '/worried'), /If a child is in danger now, ring 999.*Front door, 01632 960101.*Out of hours, 01632 960102.*You do not have to be sure/)
  const key = randomUUID(), form = {
    key, words: 'The little boy next door cries every night, and tonight I heard something break. I see him at the window alone.', danger: 'not-sure', childName: 'Tom Hallett', childAge: 'about 6', reach: '01632 960155',
  }
  const sent = await nobody.post('/worried', form)
  assert.equal(sent.statusCode, 303)
  assert.equal((await nobody.post('/worried', form)).headers.location, sent.headers.location, 'pressed twice, told once')
  const words = String(sent.headers.location).replace('/worried/told/', '').replaceAll('-', ' ')
  assert.match(await saysAt(nobody, String(sent.headers.location)), new RegExp(`We have it.*${words}`))
  const facts = await j.t.store.engine.db.selectFrom('fact').select(['record', 'subject']).where('kind', '=', 'concern').execute()
  assert.equal(facts.length, 1)
  Object.assign(j.the, { worry: facts[0]?.record, tom: facts[0]?.subject })
  return words
}

/** A neighbour writes at night, about a child nobody knows. It waits where people look, is late when nobody does, and becomes a contact. */
export const theNeighbour = story<Journey>({
  title: 'A neighbour hears a child cry at night, and does not know how to say so',
  needs: ['FD-1'],
  moments: [
    { at: 'Fri 20 Nov, 22:10', says: 'She writes it on the public page without a name. She is told whom to ring first, and what to call it.', do: async (j) => {
      await to(j, '2026-11-20 22:10')
      j.the['words'] = await aNeighbourWrites(j)
    } },
    { at: 'Fri 20 Nov, 22:15', says: 'It waits at the front door, and the night sees it too. No other team does, nor anybody signed out.', do: async (j) => {
      await to(j, '2026-11-20 22:15')
      for (const who of ['nia', 'steve', 'sam']) assert.match(await at(j, who, '/front-door'), /Tom Hallett, as told.*Read at once: somebody may be in danger.*Waiting 5 minutes/)
      assert.match(await at(j, 'sam', worry(j)), /something break/)
      const helen = await j.t.browser(j.w.helen)
      assert.equal((await helen.get(worry(j))).statusCode, 404, 'not within Helen’s reach')
      assert.doesNotMatch(await saysAt(helen, '/front-door'), /Tom Hallett/)
      for (const url of [worry(j), '/front-door', `/children/${the(j, 'tom')}`]) assert.equal((await browse(j.t.app, '').get(url)).headers.location, '/sign-in')
    } },
    { at: 'Fri 20 Nov, 23:11', says: 'An hour has gone and nobody has opened it. It is late, and stands on Joanna’s day; two hours on it would be the director’s.', do: async (j) => {
      await to(j, '2026-11-20 23:11')
      assert.equal((await stands(ofTom(j), 'concern/danger-now', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Come up to you.*Read at once: somebody may be in danger/)
      assert.equal(lastDay(await stands(ofTom(j), 'concern/take-up', 'open')), '2026-11-23')
      await to(j, '2026-11-21 01:11')
      assert.equal((await stands(ofTom(j), 'concern/danger-now', 'overdue')).escalatedTo, 'director')
    } },
    { at: 'Mon 23 Nov, 9:00', says: 'Nia looks for him: nobody here knows a Tom Hallett. She must choose before she can take it up.', do: async (j) => {
      await to(j, '2026-11-23 09:00')
      assert.match(await at(j, 'nia', worry(j)), /Nobody here has that in their name.*None of these: nobody here knows the child yet/)
      const refused = await (await j.t.browser(the(j, 'nia'))).post(worry(j), { _do: 'take', who: '', looked: 'Tom Hallett' })
      assert.equal(refused.statusCode, 422)
      assert.match(wordsOf(refused.body), /Choose which child it is, or that nobody here knows them yet/)
    } },
    { at: 'Mon 23 Nov, 9:10', says: 'She takes it up. Tom has a record and a contact in the neighbour’s words, Nia sees him, and a decision is owed today.', do: async (j) => {
      await to(j, '2026-11-23 09:10')
      const nia = await j.t.browser(the(j, 'nia'))
      const taken = await nia.post(worry(j), { _do: 'take', who: 'new', looked: 'Tom Hallett', how: 'No Hallett at school or health either', given: 'Tom', family: 'Hallett', age: 'about 6' })
      assert.equal(taken.statusCode, 303, wordsOf(taken.body))
      assert.equal(taken.headers.location, `/children/${the(j, 'tom')}`)
      assert.match(await saysAt(nia, String(taken.headers.location)), /Tom Hallett/)
      await j.t.store.settle()
      assert.equal(lastDay(await stands(ofTom(j), 'contact/triage', 'open')), '2026-11-23')
      await stands(ofTom(j), 'concern/take-up', 'met')
      await stands(ofTom(j), 'concern/danger-now', 'met late')
      assert.match(await at(j, 'nia', '/front-door'), /Contacts with no decision 1.*Tom Hallett.*Decide what happens with a contact/)
      assert.match(await dayOfWork(j, the(j, 'steve')), /Decide what happens with a contact/)
      const made = (await j.t.store.engine.db.selectFrom('fact').select('record').where('kind', '=', contact.id).where('subject', '=', the(j, 'tom')).executeTakeFirstOrThrow()).record
      assert.match(await at(j, 'nia', `/records/${made}`), /The little boy next door cries every night.*Did it come from a worry told on our page\?/)
    } },
    { at: 'Mon 23 Nov, 16:00', says: 'The contact is decided, and the neighbour hears that it was read. What became of every worry is counted.', do: async (j) => {
      await to(j, '2026-11-23 16:00')
      const made = (await j.t.store.engine.db.selectFrom('fact').select('record').where('kind', '=', contact.id).where('subject', '=', the(j, 'tom')).executeTakeFirstOrThrow()).record
      await writes(ofTom(j), the(j, 'steve'), 'contact.decided', { outcome: 'REF', why: 'Alone at night, and something broke', decidedBy: the(j, 'steve') }, { record: made })
      await stands(ofTom(j), 'contact/triage', 'met')
      assert.equal(lastDay(await stands(ofTom(j), 'concern/tell-back', 'open')), '2026-11-30')
      await writes(ofTom(j), the(j, 'steve'), 'concern.told-back', { what: 'It was read, and somebody is looking into it', how: 'phone' }, { record: the(j, 'worry') })
      await stands(ofTom(j), 'concern/tell-back', 'met')
      assert.match(await saysAt(await j.t.browser(j.w.ruth), '/registers/worries-told?show=year'), /Worries told on our page.*Taken up/)
    } },
  ],
})
