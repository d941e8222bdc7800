import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { dayOfWork, joins, openAt, owed, to, type Journey } from './journey.ts'

/** Priya is leaving. Jodie-Leigh and her brother Corey are both hers. */
export const openHandedOn = openAt('2026-11-16 09:00')

/** Children whose worker leaves are handed on together, each with what must be known, and taken on by name. */
export const theNewWorker = story<Journey>({
  title: 'Priya leaves, and Sam knows about Nan before he knocks',
  needs: ['CA-6', 'DC-1'],
  moments: [
    { at: 'Mon 16 Nov, 9:00', says: 'Helen hands both children to Sam in one go: what holds for both once, what is Jodie-Leigh’s own apart, and when each is told.', do: async (j) => {
      j.the['sam'] = await joins(j, 'Sam Doyle', 'social-worker', j.w.team)
      j.the['corey'] = randomUUID()
      await j.t.write('person.described', { about: j.the['corey'], on: '2026-06-01', says: { given: 'Corey', family: 'Nancarrow', born: '2014-06-09' } })
      await j.t.write('allocation.allocated', { about: j.the['corey'], on: '2026-06-01', says: { worker: j.w.priya, role: 'social-worker', team: j.w.team } })
      const helen = await j.t.browser(j.w.helen), at = `/team/hand-on?from=${j.w.priya}`
      assert.match(await saysAt(helen, at), /Hand on Priya’s children.*Corey Nancarrow.*Jodie-Leigh Nancarrow/)
      const without = await helen.post(at, { event: randomUUID(), to: j.the['sam'], on: '2026-11-16', reason: 'LEFTRL', child: j.child })
      assert.match(wordsOf(without.body), /Say what must be known of Jodie-Leigh Nancarrow/)
      const done = await helen.submit(at, {
        event: randomUUID(), to: j.the['sam'], on: '2026-11-16', reason: 'LEFTRL', child: [j.child, j.the['corey']], all: 'Their mum works nights: ring after two.',
        [`know.${j.child}`]: 'Nan is who she rings. Photos were promised by Friday.', [`told.${j.child}`]: '2026-11-15', [`told.${j.the['corey']}`]: '2026-11-17',
      })
      assert.match(wordsOf(done.body), /2 children are handed on/)
      await j.t.store.settle()
    } },
    { at: 'Mon 16 Nov, 14:00', says: 'Sam has two children on his day, and owes reading about each. Priya has neither.', do: async (j) => {
      await to(j, '2026-11-16 14:00')
      assert.match(await dayOfWork(j, j.the['sam'] ?? ''), /Read what you must know and take the child on.*Your 2 children/)
      assert.doesNotMatch(await dayOfWork(j, j.w.priya), /Your child/)
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'Sam reads about Jodie-Leigh and takes her on by name. Nobody could have said it for him.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      const [one] = await owed(j, 'allocation/take-on'), at = `/handovers/${one?.key}`
      assert.equal((await (await j.t.browser(j.w.helen)).post(at, {})).statusCode, 403)
      const sam = await j.t.browser(j.the['sam'] ?? '')
      assert.match(await saysAt(sam, at), /Nan is who she rings.*ring after two/)
      await sam.post(at, { first: 'Take the photos on Thursday.', told: '2026-11-17' })
      await j.t.store.settle()
      assert.deepEqual((await owed(j, 'allocation/take-on')).map((d) => d.state), ['met'])
    } },
    { at: 'Thu 19 Nov, 9:00', says: 'Nobody has read about Corey. It is overdue, and Helen is told.', do: async (j) => {
      await to(j, '2026-11-19 09:00')
      assert.deepEqual((await owed(j, 'allocation/take-on', j.the['corey'])).map((d) => [d.state, d.escalatedTo]), [['overdue', 'team-manager']])
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Corey Nancarrow.*Read what you must know and take the child on/)
    } },
  ],
})
