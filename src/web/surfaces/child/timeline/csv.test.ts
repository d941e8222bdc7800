import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant } from '../../../../calendar/index.ts'
import { england } from '../../../../packs/index.ts'
import { chronology, tellingBy } from '../../../../readings/chronology/index.ts'
import { factsOf } from '../../../../readings/index.ts'
import { csvOf } from './csv.ts'

const now = londonToInstant('2026-11-24 08:42')
const facts = factsOf([
  { did: 'case-note.noted', record: 'a', on: '2026-11-12 19:00', says: { note: '=HYPERLINK("x")', kind: 'home-log' } },
  { did: 'case-note.noted', record: 'a', on: '2026-11-12 19:00', amends: 1, written: '2026-11-13 09:00', why: 'More, "in full"', says: { note: 'Bruise', childWords: '-Football' } },
  { did: 'case-note.noted', record: 'b', on: '2026-11-10', says: { note: 'First' } },
])
const { entries } = chronology(facts, tellingBy(england.recordTypes, () => ''), { until: now, as: 'recorded', open: [] })
const lines = csvOf(entries, () => 'Dee Martins', now).split('\r\n')

test('a copy is oldest first, with every correction and who made it', () => {
  assert.match(lines[1] ?? '', /Tue 10 Nov.*First/)
  assert.match(lines[2] ?? '', /Note: Bruise.*by Dee Martins: More, ""in full""/)
  assert.equal(lines.length, 4)
})
test('no cell can be run as a formula', () => {
  assert.match(lines[2] ?? '', /"'-Football"/)
  for (const line of lines) assert.doesNotMatch(line, /(^|,)"[=+@-]/)
})
