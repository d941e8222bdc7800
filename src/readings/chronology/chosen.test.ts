import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant } from '../../calendar/index.ts'
import { england } from '../../packs/index.ts'
import { factsOf } from '../index.ts'
import { chosenFrom } from './chosen.ts'
import { chronology } from './chronology.ts'
import { tellingBy } from './telling.ts'

const facts = factsOf([
  { did: 'case-note.noted', record: 'late', on: '2026-11-20', says: { note: 'Moved room' } },
  { did: 'case-note.noted', record: 'bruise', on: '2026-11-12', says: { note: 'A bruise' } },
  { did: 'case-note.noted', record: 'bruise', on: '2026-11-12', amends: 1, written: '2026-11-23 17:15', why: 'He told Dee', says: { note: 'Somebody did it' } },
  { did: 'case-note.noted', record: 'wrong', on: '2026-11-01', says: { note: 'Another child' } },
  { did: 'case-note.noted', record: 'wrong', on: '2026-11-02', withdraws: true, why: 'Wrong child' },
])
const { entries } = chronology(facts, tellingBy(england.recordTypes, () => ''), { until: londonToInstant('2026-11-24 08:42'), as: 'recorded', open: [] })
const choice = (n: number) => ({ id: `c${n}`, entry: facts[n]?.id ?? '', wording: null })
const told = (...ns: readonly number[]) => chosenFrom(entries, ns.map(choice)).map((c) => `${c.choice.id} ${c.state}`)

test('entries stand in the order they happened, whatever order they were chosen in', () => assert.deepEqual(told(0, 2), ['c2 stands', 'c0 stands']))
test('one corrected since is marked, with what it said when it was chosen', () => {
  assert.deepEqual(told(1), ['c1 corrected'])
  assert.match(chosenFrom(entries, [choice(1)])[0]?.then?.line ?? '', /A bruise/)
})
test('one withdrawn since is marked', () => assert.deepEqual(told(3), ['c3 withdrawn']))
test('one that is not here says nothing of itself and stands last', () =>
  assert.deepEqual(chosenFrom(entries, [{ id: 'x', entry: 'nowhere', wording: 'Mine' }, choice(0)]).map((c) => c.state), ['stands', 'not here']))
