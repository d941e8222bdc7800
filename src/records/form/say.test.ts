import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodeSet, Field } from '../field.ts'
import { number, oneOf, onDay, someOf, subjectOf, text, yesNo } from '../field.ts'
import { sayAnswer } from './index.ts'

const codes: CodeSet = { id: 'c', source: 'a test', codes: [{ code: 'a', label: 'Police' }, { code: 'b', label: 'A parent' }] }
const label = 'Q'
const same: readonly (readonly [string, Field, unknown, string])[] = [
  ['yes', yesNo({ label }), true, 'Yes'], ['no', yesNo({ label }), false, 'No'], ['a code', oneOf(codes, { label }), 'a', 'Police'],
  ['a code the list has lost', oneOf(codes, { label }), 'z', 'z'], ['codes', someOf(codes, { label }), ['a', 'b'], 'Police, A parent'],
  ['a person', subjectOf('worker', { label }), 'p1', 'Priya Raman'], ['a day', onDay({ label }), '2026-11-24', 'Tuesday 24 November 2026'],
  ['words', text({ label }), 'As said', 'As said'], ['a number', number({ label }), 4, '4'],
]
for (const [name, field, value, words] of same) {
  test(`Says ${name} as ‘${words}’`, () => assert.equal(sayAnswer(field, value, (s) => (s === 'p1' ? 'Priya Raman' : '')), words))
}
