import assert from 'node:assert/strict'
import { test } from 'node:test'
import { living } from '../../../../ledger/index.ts'
import { disclosure, missingEpisode, returnInterview } from '../../../../packs/index.ts'
import { factsOf, type Given } from '../../../../readings/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { offeredCodes, offeredSteps, openingSteps } from '../../../../records/form/index.ts'

const after = (type: RecordType, given: readonly Given[]): readonly string[] => {
  const record = living(factsOf(given))[0]
  assert.ok(record)
  return offeredSteps(type, record)
}
const on = '2026-11-21 22:40'

test('A disclosure that was only begun offers the telling', () => assert.ok(after(disclosure, [{ did: 'disclosure.begun', on }]).includes('told')))
test('What may be written once is offered once; what repeats is offered again', () => {
  assert.deepEqual(after(disclosure, [{ did: 'disclosure.told', on }, { did: 'disclosure.passed-on', on }]), ['passed-on', 'decided', 'closed'])
})
test('Nothing is offered once a record is closed', () => assert.deepEqual(after(disclosure, [{ did: 'disclosure.told', on }, { did: 'disclosure.closed', on }]), []))
test('Nothing is offered on a withdrawn record', () => {
  assert.deepEqual(after(missingEpisode, [{ did: 'missing-episode.started', on }, { did: 'missing-episode.started', on, withdraws: true, why: 'Wrong child' }]), [])
})
test('An offered interview can be offered again, declined or held', () => {
  assert.deepEqual(after(returnInterview, [{ did: 'return-interview.offered', on }]), ['offered', 'declined', 'held', 'not-offered'])
})
test('What Sightline writes by itself is never a way to begin', () => assert.deepEqual(openingSteps(disclosure), ['told']))
test('A code kept for history is offered to nobody but whoever chose it before', () => {
  const set = { id: 'kinds', source: '', codes: [{ code: 'A', label: 'In use' }, { code: 'B', label: 'No longer in use', notOffered: true }] } as const
  assert.deepEqual(offeredCodes(set, []).map((c) => c.code), ['A'])
  assert.deepEqual(offeredCodes(set, ['B']).map((c) => c.code), ['A', 'B'])
})
