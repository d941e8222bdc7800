import assert from 'node:assert/strict'
import { test } from 'node:test'
import { living, Timeline } from '../../ledger/index.ts'
import { factsOf } from '../../readings/index.ts'
import { answerTo, changedSince, notTheirs, roundsOf, writerOf } from './families/approval-rounds.ts'
import { duties, recordTypes } from './manifest.ts'

const asking = recordTypes.filter((t) => t.approval !== null)

test('What asks for agreement says where it is given, and somebody owes giving it and putting right what came back', () => {
  assert.ok(asking.length >= 4)
  for (const type of asking) {
    const { of = [], step = '' } = type.approval ?? {}
    assert.deepEqual(Object.keys(type.steps[step]?.fields ?? {}), ['agreed', 'by', 'why'], type.id)
    for (const s of of) assert.ok(type.steps[s], `${type.id}.${s}`)
    const presses = duties.filter((d) => d.id.startsWith('approval/') && d.press.kind === type.id).map((d) => d.press.step)
    assert.deepEqual(presses.toSorted(), [step, of[0]].toSorted(), `two duties for ${type.id}`)
  }
})

test('The one who owes agreeing is never whoever wrote it, and the law is never said to give a time', () => {
  for (const d of duties.filter((one) => one.id.startsWith('approval/') || one.id.startsWith('actions/'))) {
    for (const v of d.versions) assert.deepEqual([v.basis, v.numberBasis, v.law.status], ['local default', 'local default', 'unverified'], d.id)
  }
})

test('Nobody owes deciding who would be refused as the second person: a manager who looked halfway may, whoever began it may not', () => {
  const facts = factsOf([
    { did: 'assessment.begun', on: '2026-11-02 10:00', by: 'omar' }, { did: 'assessment.checkpoint', on: '2026-11-09 10:00', by: 'dee' },
    { did: 'assessment.written', on: '2026-11-16 10:00', by: 'amina' },
  ])
  const record = living(facts)[0], type = asking.find((t) => t.id === 'assessment')
  assert.ok(record && type)
  assert.deepEqual(notTheirs(type, record, new Timeline('child', facts)), ['omar', 'amina'])
})

test('Each time something waited is told apart, with its writer and what was changed since it came back', () => {
  const facts = factsOf([
    { did: 'care-plan.written', on: '2026-11-02 10:00', by: 'amina', says: { route: 'REUNIFY', health: 'Well' } },
    { did: 'care-plan.approved', on: '2026-11-03 10:00', by: 'dee', says: { agreed: false, by: 'dee', why: 'Say who sees to her asthma' } },
    { did: 'care-plan.written', on: '2026-11-02 10:00', written: '2026-11-04 10:00', by: 'sam', amends: 1, says: { route: 'REUNIFY', health: 'The nurse sees to her asthma' } },
    { did: 'care-plan.written', on: '2026-11-02 10:00', written: '2026-11-05 10:00', by: 'amina', amends: 1, says: { route: 'REUNIFY', health: 'The nurse sees to it' } },
    { did: 'care-plan.approved', on: '2026-11-06 10:00', by: 'dee', says: { agreed: true, by: 'dee' } },
    { did: 'care-plan.written', on: '2026-11-02 10:00', written: '2026-11-09 10:00', by: 'amina', amends: 1, says: { route: 'REUNIFY', health: 'The school nurse sees to it' } },
  ])
  const record = living(facts)[0]
  assert.ok(record)
  const rounds = roundsOf(record, { of: ['written'], step: 'approved' })
  assert.deepEqual(rounds.map((r) => [r.asked.sequence, writerOf(r), answerTo(r)?.body.agreed, r.again?.sequence ?? null]), [[1, 'amina', false, 3], [3, 'sam', true, null]])
  const [, second] = rounds
  assert.ok(second && facts[0])
  assert.deepEqual(changedSince(second, facts[0].body), ['health'])
})
