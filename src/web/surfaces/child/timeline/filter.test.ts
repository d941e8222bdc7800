import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day, londonToInstant } from '../../../../calendar/index.ts'
import { england } from '../../../../packs/index.ts'
import { chronology, tellingBy } from '../../../../readings/chronology/index.ts'
import { factsOf } from '../../../../readings/index.ts'
import { countsOf, noFilters, sifted, voicesOf, type Filters } from './filter.ts'
import { filtersAsQuery, filtersIn } from './filter-address.ts'

const facts = factsOf([
  { did: 'case-note.noted', record: 'a', on: '2026-11-12 19:00', says: { note: 'A bruise', childWords: 'Football' } },
  { did: 'case-note.noted', record: 'b', on: '2026-11-20', says: { kind: 'good-news', note: 'Scored twice' } },
  { did: 'care-plan.written', record: 'c', on: '2026-10-01', says: { familyViews: 'We want her home' } },
  { did: 'person.described', record: 'd', on: '2026-09-01', says: { family: 'Nancarrow' } },
])
const { entries } = chronology(facts, tellingBy(england.recordTypes, () => ''), { until: londonToInstant('2026-11-24 08:42'), as: 'recorded', open: [] })
const shown = (f: Partial<Filters>) => sifted(entries, { ...noFilters, ...f }, england).map((e) => e.record)
const ids = new Map(['a', 'b', 'c', 'd'].map((name, i) => [name, [...entries].reverse()[[2, 3, 1, 0][i] ?? 0]?.record ?? '']))
const are = (...names: string[]) => names.map((n) => ids.get(n))

test('each question leaves what answers it, newest first', () => {
  assert.deepEqual(shown({}), are('b', 'a', 'c', 'd'))
  assert.deepEqual(shown({ kinds: ['case-note'] }), are('b', 'a'))
  assert.deepEqual(shown({ voice: 'child' }), are('a'))
  assert.deepEqual(shown({ good: true }), are('b'))
  assert.deepEqual(shown({ from: day('2026-11-12'), to: day('2026-11-12') }), are('a'))
  assert.deepEqual(shown({ kinds: ['case-note'], to: day('2026-11-19') }), are('a'))
})
test('what a parent says is a voice; what a family is called is not', () => {
  const of = (name: string) => voicesOf(entries.find((e) => e.record === ids.get(name)) ?? { kind: '', step: '', body: {}, voice: null, before: [] }, england)
  assert.deepEqual(of('d'), ['ours'])
  assert.deepEqual(of('a'), ['child'])
})
test('a choice says how many there would be with the other filters as they are, and what is chosen stays', () => {
  const counts = countsOf(entries, { ...noFilters, kinds: ['visit'], good: true }, england)
  assert.deepEqual(counts.kinds, [['case-note', 1], ['visit', 0]])
  assert.equal(countsOf(entries, noFilters, england).good, 1)
})
test('an address is read back as it was written, and nonsense in it asks for nothing', () => {
  const filters: Filters = { kinds: ['visit', 'case-note'], by: 'sightline', voice: 'family', good: true, from: day('2026-01-01'), to: day('2026-02-28') }
  assert.deepEqual(filtersIn(filtersAsQuery(filters)).filters, filters)
  assert.deepEqual(filtersAsQuery(noFilters), {})
  assert.deepEqual(filtersIn({ kind: '<b>,', by: 'Priya', voice: 'loud', from: 'soon' }).filters, noFilters)
})
