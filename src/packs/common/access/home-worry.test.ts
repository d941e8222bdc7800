import assert from 'node:assert/strict'
import test from 'node:test'
import { londonToInstant } from '../../../calendar/index.ts'
import { Timeline } from '../../../ledger/index.ts'
import { Context, factsOf, type Given } from '../../../readings/index.ts'
import { subjectReach } from '../../../access/index.ts'
import { england } from '../../england/index.ts'

const post = (about: string, unit: string, role: string, on = '2026-01-05'): Given => ({ did: 'post.started', record: `${about}-post`, about, on, says: { role, unit }, naming: ['unit'] })
const base: readonly Given[] = [
  { did: 'organisation.described', about: 'elm-house', record: 'elm', on: '2026-01-05', says: { name: 'Elm House', within: 'homes' }, naming: ['within'] },
  { did: 'organisation.described', about: 'homes', record: 'homes', on: '2026-01-05', says: { name: 'Homes' } },
  post('rosa', 'elm-house', 'home-manager'), post('sam', 'elm-house', 'night-worker'), post('greta', 'homes', 'responsible-individual'), post('joanna', 'homes', 'head-of-service'),
  post('left', 'elm-house', 'night-worker'), { did: 'post.ended', record: 'left-post', about: 'left', on: '2026-08-01' }, post('later', 'elm-house', 'home-worker', '2026-11-25'),
  { did: 'placement.started', record: 'stay', on: '2026-03-02 12:00', says: { home: 'elm-house' }, naming: ['home'] },
  { did: 'missing-episode.started', record: 'night', on: '2026-11-20 22:00' },
]
const held = (aboutHome?: boolean): Given => ({ did: 'return-interview.held', record: 'talk', on: '2026-11-23 15:00', says: { episode: 'night', ...(aboutHome === undefined ? {} : { aboutHome }) } })

function keptFrom(given: readonly Given[], at = '2026-11-30 09:00'): readonly string[] {
  const facts = factsOf(given), now = londonToInstant(at)
  // Whole records: the end of a post names no home.
  const recordsNaming = (s: string) => new Set(facts.filter((f) => f.links.some((l) => l.subject === s)).map((f) => f.record))
  const about = (s: string) => ({ own: facts.filter((f) => f.subject === s), naming: facts.filter((f) => f.subject !== s && recordsNaming(s).has(f.record)) })
  const c = new Context(now, 'england', about), { own, naming } = about('child')
  const { exceptions } = subjectReach(england, { about: 'child', t: new Timeline('child', own, naming, now), reads: [], others: [] }, c)
  return exceptions.flatMap((e) => (e.does === 'withhold' ? [`${e.record} ${e.person}`] : [])).toSorted()
}

test('an interview with a worry about the home is kept from everybody in it, whoever runs it from above, and whoever joins it later', () => {
  assert.deepEqual(keptFrom([...base, held(true)]), ['talk greta', 'talk later', 'talk rosa', 'talk sam'])
})
test('one without such a worry is kept from nobody', () => {
  assert.deepEqual(keptFrom([...base, held(false)]), [])
  assert.deepEqual(keptFrom([...base, held()]), [])
})
test('so is what was decided about it, which names the home or not', () => {
  const decided: Given = { did: 'home-worry.decided', record: 'decision', on: '2026-11-24 10:00', says: { interview: 'talk', decision: 'Looked at' } }
  assert.deepEqual(keptFrom([...base, held(true), decided]).filter((k) => k.startsWith('decision')), ['decision greta', 'decision later', 'decision rosa', 'decision sam'])
})
test('moving away does not open it: it is about the home they went missing from', () => {
  const moved: readonly Given[] = [{ did: 'placement.started', record: 'next', on: '2026-11-26 12:00', says: { home: 'oak-house' }, naming: ['home'] }, post('oak', 'oak-house', 'home-manager')]
  assert.deepEqual(keptFrom([...base, held(true), ...moved]), ['talk greta', 'talk later', 'talk rosa', 'talk sam'])
})
test('withdrawn, it is kept from nobody by this rule', () => {
  assert.deepEqual(keptFrom([...base, held(true), { ...held(true), withdraws: true, why: 'Another child' }]), [])
})
