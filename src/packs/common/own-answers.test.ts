import assert from 'node:assert/strict'
import { test } from 'node:test'
import { england } from '../index.ts'
import { carriesOn, forSeveralChildren, ownQuestions } from './own-answers.ts'

const of = (kind: string) => england.recordTypes.find((t) => t.id === kind) ?? assert.fail(kind)
const stepOf = (kind: string, step: string) => of(kind).steps[step] ?? assert.fail(step)

test('What one child said, whether they were seen and what it means for them is asked for each; the rest once', () => {
  assert.deepEqual([...ownQuestions(of('visit'), 'happened', stepOf('visit', 'happened'))].sort(), ['bedroomSeen', 'childWords', 'meaning', 'seen', 'whyNotAlone'])
  assert.deepEqual([...ownQuestions(of('core-group'), 'held', stepOf('core-group', 'held'))].sort(), ['childTookPart', 'childViews', 'direction', 'plan'])
})

test('A disclosure, and who somebody is, is about one child; a visit and a meeting may be about several', () => {
  const may = (did: string): boolean => { const [kind = '', step = ''] = did.split('.'); return forSeveralChildren(of(kind), stepOf(kind, step)) }
  assert.deepEqual(['visit.happened', 'core-group.held', 'case-note.noted', 'address.moved-in'].map(may), [true, true, true, true])
  assert.deepEqual(['disclosure.told', 'person.described', 'relationship.began', 'release.given', 'core-group.action-done'].map(may), [false, false, false, false, false])
})

test('Never carried on from last time: a child’s own words, a date, whether they were seen, a figure, a choice, in any kind of record', () => {
  const wrong = england.recordTypes.flatMap((t) => Object.entries(t.steps).flatMap(([s, step]) => Object.entries(step.fields).filter(([id, f]) => carriesOn(t, s, id)
    && (!['text', 'long-text', 'subject', 'rows'].includes(f.type.kind) || f.type.kind === 'rows' && Object.values(f.type.fields).some((x) => ['day', 'when', 'voice', 'yes-no', 'number'].includes(x.type.kind))))
    .map(([id]) => `${t.id}.${s}.${id}`)))
  assert.deepEqual(wrong, [])
  for (const [kind, step, id] of [['visit', 'happened', 'childWords'], ['visit', 'happened', 'seen'], ['visit', 'happened', 'whyNotAlone'], ['visit', 'happened', 'nextSteps']] as const) assert.equal(carriesOn(of(kind), step, id), false, id)
})

test('Carried on: what was put in words', () => {
  assert.equal(carriesOn(of('visit'), 'happened', 'observed'), true)
  assert.equal(carriesOn(of('case-summary'), 'written', 'story'), true)
  assert.equal(carriesOn(of('neglect-tool'), 'done', 'parts'), true)
})
