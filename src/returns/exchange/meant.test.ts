import assert from 'node:assert/strict'
import { test } from 'node:test'
import { when } from '../../calendar/index.ts'
import { living, type Living } from '../../ledger/index.ts'
import { factsOf, type Given } from '../../readings/index.ts'
import { compare } from './compare.ts'
import { say, type Bringing, type Said } from './said.ts'

// Which record and which step on the record a file means, where people wrote here too.

const bringing: Bringing = { child: 'child', period: { start: '2025-04-01', end: '2026-03-31' } as Bringing['period'], subject: () => '', record: () => '' }
const said = (did: string, on: string, body: object = {}, name = on): Said => {
  const [id = '', step = ''] = did.split('.')
  return say<{ readonly [step: string]: object }, string>(bringing, { id }, step, { name, happened: when(on), body, rows: [{ table: 'T', row: 0 }] })
}
const there = (...given: readonly Given[]): readonly Living[] => living(factsOf(given))
const found = (all: readonly Living[], ...sayings: readonly Said[]) => compare('ssda903', sayings, all, (_, kind, name) => `${kind} ${name}`).map((c) => `${c.is} ${c.record}`)
const year = { about: { from: '2025-04-01T00:00:00.000Z', to: '2026-03-31T23:59:59.999Z', says: 'some time in the year' } } as Said['happened']

test('a record that began with another step is meant by the same step on the same day', () => {
  const way = there({ did: 'adoption.recommended', on: '2025-04-20', record: 'way' }, { did: 'adoption.approved', on: '2025-05-21 10:00', record: 'way', says: { agreed: true } })
  assert.deepEqual(found(way, said('adoption.approved', '2025-05-21', { agreed: true })), ['same way'])
  assert.deepEqual(found(way, said('adoption.approved', '2025-05-22', { agreed: true })), ['new adoption 2025-05-22'])
})

test('a time that is told only roughly is the same as a day within it, and not as one outside', () => {
  const scored = (on: string): readonly Living[] => there({ did: 'score.scored', on, record: 'score', says: { score: 11 } })
  assert.deepEqual(found(scored('2026-03-31'), { ...said('score.scored', '2025-04-01', { score: 11 }), happened: year }), ['same score'])
  assert.deepEqual(found(scored('2026-04-01'), { ...said('score.scored', '2025-04-01', { score: 11 }), happened: year }), ['new score 2025-04-01'])
})

test('a step the file tells at its own time is not taken for another of its kind', () => {
  const once: readonly Given[] = [{ did: 'adoption.placed', on: '2025-06-02', record: 'adoption 2025-05-21' }]
  const first = said('adoption.placed', '2025-06-02', {}, '2025-05-21'), second = said('adoption.placed', '2025-11-02', {}, '2025-05-21')
  assert.deepEqual(found(there(...once), first, second), ['same adoption 2025-05-21', 'new adoption 2025-05-21'])
  // By itself it may be the same told otherwise: whoever wrote it decides.
  assert.deepEqual(found(there(...once), second), ['differs adoption 2025-05-21'])
})
