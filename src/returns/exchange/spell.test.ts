import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, londonToInstant, type When } from '../../calendar/index.ts'
import { living, type Body } from '../../ledger/index.ts'
import { factsOf, type Given } from '../../readings/index.ts'
import type { Said } from './said.ts'
import { sameSpell, type Spell } from './spell.ts'

const about = (by: string): When => ({ about: { from: londonToInstant('2012-02-14 00:00'), to: londonToInstant(`${by} 23:59`), says: `on or before ${by}` } })
const told = (happened: When, spell: Partial<Spell> & { readonly on: Spell['on'] }, body: Body = {}): Said => ({
  kind: 'care-episode', step: 'started', name: '', subject: 'child', about: 'child', happened, learned: null, body, columns: {}, rows: [], lasting: null, cells: [],
  spell: { to: null, ends: 'ended', alike: [], ...spell },
})
const there = (...given: readonly Given[]) => living(factsOf(given))
const started = (record: string, on: string, says: Body = {}): Given => ({ did: 'care-episode.started', record, on, says })
const ended = (record: string, on: string): Given => ({ did: 'care-episode.ended', record, on })
const on = day('2024-10-10')

test('What had begun by a day is the record that was going on then', () => {
  assert.equal(sameSpell(told(about('2024-10-10'), { on }), there(started('a', '2023-05-06')))?.record, 'a')
})
test('Not one that was over by then, or began afterwards', () => {
  assert.equal(sameSpell(told(about('2024-10-10'), { on }), there(started('a', '2023-05-06'), ended('a', '2024-10-10'), started('b', '2024-10-11'))), null)
})
test('Of several, the one that began last', () => {
  assert.equal(sameSpell(told(about('2024-10-10'), { on }), there(started('a', '2024-05-06'), started('b', '2023-05-06')))?.record, 'a')
})
test('Two exact days are no matter of doubt', () => {
  assert.equal(sameSpell(told({ day: day('2023-05-06') }, { on: day('2023-05-06') }), there(started('a', '2023-05-06'))), null)
})
test('Not one that says otherwise what is never different in one spell; silence says nothing', () => {
  const said = told(about('2024-10-10'), { on, alike: ['legalStatus'] }, { legalStatus: 'C2' })
  assert.equal(sameSpell(said, there(started('a', '2023-05-06', { legalStatus: 'V2' }))), null)
  assert.equal(sameSpell(said, there(started('a', '2023-05-06')))?.record, 'a')
})
test('A day a file tells is that of the record of which only a rough time was known', () => {
  const rough = there({ did: 'care-episode.started', record: 'a', on: '2023-05' })
  assert.equal(sameSpell(told({ day: day('2023-05-06') }, { on: day('2023-05-06') }), rough)?.record, 'a')
  assert.equal(sameSpell(told({ day: day('2023-06-01') }, { on: day('2023-06-01') }), rough), null)
})
test('Not where the file tells that it was over before the record is known to have begun', () => {
  const rough = there({ did: 'care-episode.started', record: 'a', on: '2023-05' })
  assert.equal(sameSpell(told({ day: day('2023-05-06') }, { on: day('2023-05-06'), to: day('2023-05-20') }), rough), null)
})
