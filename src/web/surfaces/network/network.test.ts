import assert from 'node:assert/strict'
import test from 'node:test'
import { londonToInstant } from '../../../calendar/index.ts'
import { Timeline } from '../../../ledger/index.ts'
import { factsOf, type Given } from '../../../readings/index.ts'
import { holds, marksIn, nameOf, spaced } from './marks.ts'
import { childrenOf, recurring } from './recur.ts'
import { together } from './together.ts'

const now = londonToInstant('2026-11-24 09:00')
const timelines = (given: readonly Given[]): readonly Timeline[] => {
  const facts = factsOf(given)
  return [...new Set(facts.map((f) => f.subject))].map((s) => new Timeline(s, facts.filter((f) => f.subject === s)))
}
const away = (about: string, from: string, to: string, says: { readonly [field: string]: unknown } = {}, home = `${about}-home`): readonly Given[] => [
  { did: 'missing-episode.started', record: `${about} ${from}`, about, on: from, says: { home }, naming: ['home'] },
  { did: 'missing-episode.returned', record: `${about} ${from}`, about, on: to, says },
]
const named = (about: string, called: string, kind = 'place', describe = ''): Given =>
  ({ did: 'person-or-place-of-concern.named', record: `${about} ${called}`, about, on: '2026-11-01 10:00', says: { called, kind, describe } })
const found = (given: readonly Given[]) => recurring(timelines(given)).map((t) => [t.same, t.called, childrenOf(t)])
const pairs = (given: readonly Given[]) => { const all = timelines(given); return together(all, recurring(all), (c) => `${c.charAt(0).toUpperCase()}${c.slice(1)} Bell`, now) }

test('plates, phone numbers and postcodes are the same however they are typed', () => {
  assert.deepEqual(marksIn('A van yk19abc, ring +44 7700 900123 or 07700900123, at TR1 2AB').map((m) => [m.kind, m.key]),
    [['plate', 'YK19ABC'], ['phone', '07700900123'], ['phone', '07700900123'], ['postcode', 'TR12AB']])
  assert.deepEqual(marksIn('PMN 123 A by the quay').map((m) => m.key), ['PMN123A'])
  assert.deepEqual(marksIn('She is 15 and came at 0730 with 2 others'), [])
})

test('a name is looked for without the small words before it, as words of their own, and not when it is too short', () => {
  assert.equal(nameOf('At the Yellow Flat')?.key, 'yellow flat')
  assert.equal(nameOf('the Al'), null)
  assert.equal(nameOf('at the'), null)
  assert.ok(holds(spaced('He was at “the yellow flat’s” door'), 'yellow flat'))
  assert.ok(!holds(spaced('Marked bags'), 'mark'))
})

test('what is named for one child and written of another is one thing, and says where it is written', () => {
  assert.deepEqual(found([named('asha', 'The yellow flat'), ...away('tom', '2026-11-20 21:00', '2026-11-21 02:00', { withWhom: 'Lads of the yellow flat' })]), [['words', 'The yellow flat', ['asha', 'tom']]])
  assert.deepEqual(found([named('asha', 'Uncle Ray', 'person', 'YK19 ABC'), named('tom', 'The grey van', 'car', 'yk19abc')]), [['plate', 'YK19 ABC', ['asha', 'tom']]])
  assert.deepEqual(found([...away('asha', '2026-11-20 21:00', '2026-11-21 02:00', { where: 'at the bus station' }), ...away('tom', '2026-10-20 21:00', '2026-10-21 02:00', { where: 'Bus station' })]), [['words', 'at the bus station', ['asha', 'tom']]])
})

test('what is written of one child only, or of somebody no longer of concern, is not shown', () => {
  assert.deepEqual(found([named('asha', 'The yellow flat'), ...away('asha', '2026-11-20 21:00', '2026-11-21 02:00', { where: 'Yellow flat' })]), [])
  assert.deepEqual(found([named('asha', 'Uncle Ray', 'person'), named('tom', 'Uncle Ray', 'person'), { did: 'person-or-place-of-concern.ended', record: 'asha Uncle Ray', about: 'asha', on: '2026-11-10 10:00' }]), [])
})

test('missing at the same time is said only with a reason to think they were together', () => {
  const nights = (says: { readonly [field: string]: unknown } = {}, home?: string) => [...away('asha', '2026-11-20 21:00', '2026-11-21 02:00', says, home), ...away('tom', '2026-11-20 23:00', '2026-11-21 05:00', {}, home)]
  assert.deepEqual(pairs(nights()), [])
  assert.deepEqual(pairs(nights({}, 'elm-house'))[0]?.times[0]?.why, [{ is: 'same home', home: 'elm-house' }])
  assert.deepEqual(pairs(nights({ withWhom: 'Tom and a girl' }))[0]?.times[0]?.why, [{ is: 'named', who: 'tom' }])
  assert.deepEqual(pairs([...away('asha', '2026-11-20 21:00', '2026-11-20 22:59', {}, 'elm'), ...away('tom', '2026-11-20 23:00', '2026-11-21 05:00', {}, 'elm')]), [])
})

test('rough times say perhaps, and a child still missing is missing until now', () => {
  const rough = pairs([...away('asha', '2026-11-20', '2026-11-21 02:00', {}, 'elm'), ...away('tom', '2026-11-20 03:00', '2026-11-20 05:00', {}, 'elm')])
  assert.equal(rough[0]?.times[0]?.surely, false)
  const still = pairs([...away('asha', '2026-11-20 21:00', '2026-11-21 02:00', {}, 'elm').slice(0, 1), ...away('tom', '2026-11-22 21:00', '2026-11-23 02:00', {}, 'elm')])
  assert.equal(still[0]?.times[0]?.surely, true)
})
