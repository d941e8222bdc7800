import assert from 'node:assert/strict'
import { test } from 'node:test'
import { england } from '../../../packs/index.ts'
import type { Mapping } from './mapping.ts'
import { kindsToTell, wrongIn } from './mapping.ts'
import { chosenIn, mappingOf, targetsOf, withCodes, wordsAndDays } from './targets.ts'

const types = england.recordTypes, targets = targetsOf(['missing-episode', 'visit'], types), empty: Mapping = { title: 'T', child: {}, steps: [] }
const chosen = new Map([
  ['ID', ['who:local']], ['Born', ['who:born']], ['Sex', ['about:sex']], ['Gone', ['when:missing-episode:started']], ['Back', ['when:missing-episode:returned']], ['How', ['field:missing-episode:returned:how']], ['Ref', ['number:missing-episode']],
])

test('choices make a mapping, and a mapping gives the choices back', () => {
  const mapping = mappingOf(chosen, targets, empty)
  assert.deepEqual(mapping, {
    title: 'T', child: { local: 'ID', born: 'Born' }, about: { sex: { column: 'Sex' } }, steps: [
      { kind: 'missing-episode', step: 'started', happened: 'Gone', number: 'Ref', fields: {} }, { kind: 'missing-episode', step: 'returned', happened: 'Back', number: 'Ref', fields: { how: { column: 'How' } } },
    ],
  })
  assert.deepEqual(new Map([...chosenIn(mapping)].toSorted()), new Map([...chosen].toSorted()))
  assert.deepEqual(wrongIn(mapping, types), [])
})
test('a column that is two things stays both', () => {
  const both = new Map([...chosen, ['Gone', ['when:missing-episode:started', 'when:visit:happened']]])
  assert.deepEqual(chosenIn(mappingOf(both, targets, empty)).get('Gone'), ['when:missing-episode:started', 'when:visit:happened'])
})
test('words stay matched while their column is the same answer, and go with it', () => {
  const how = targets.find((t) => t.id === 'field:missing-episode:returned:how')
  assert.ok(how)
  const said = withCodes(mappingOf(chosen, targets, empty), how, { Home: 'by-self' })
  assert.deepEqual(mappingOf(chosen, targets, said), said)
  const other = mappingOf(new Map([...chosen, ['How', []], ['Way', ['field:missing-episode:returned:how']]]), targets, said)
  assert.deepEqual(other.steps[1]?.fields, { how: { column: 'Way' } })
})
test('what is still to be said of a mapping: its days, and the words of its lists', () => {
  const { words, days } = wordsAndDays(mappingOf(chosen, targets, empty), targets)
  assert.deepEqual([words.map((w) => w.column), days], [['Sex', 'How'], ['Born', 'Gone', 'Back']])
})
test('who may see a record and how long it is kept is no row’s to say; nor who somebody is, which has its own columns', () => {
  const kinds = kindsToTell(types).map((t) => t.id)
  for (const kind of ['share', 'access-grant', 'sensitivity-decision', 'legal-hold', 'expunge-order', 'same-person', 'break-glass', 'person', 'identifier', 'standard', 'import']) assert.ok(!kinds.includes(kind), kind)
  for (const kind of ['visit', 'case-note', 'placement', 'assessment', 'address']) assert.ok(kinds.includes(kind), kind)
  assert.ok(targets.every((t) => t.step !== 'awaited' && !/undefined/.test(t.label)))
})
test('a record has to begin, unless it has a number by which it may have begun elsewhere', () => {
  const back = mappingOf(new Map([['ID', ['who:local']], ['Back', ['when:missing-episode:returned']]]), targets, empty)
  assert.match(wrongIn(back, types).join(), /Missing has to begin/)
  assert.deepEqual(wrongIn(mappingOf(new Map([['ID', ['who:local']], ['Back', ['when:missing-episode:returned']], ['Ref', ['number:missing-episode']]]), targets, empty), types), [])
})
