import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../calendar/index.ts'
import type { CodeSet } from '../field.ts'
import { longText, number, oneOf, onDay, rows, subjectOf, text, yesNo } from '../field.ts'
import { step } from '../define.ts'
import { addRow, decode, encode, notWritten, progressOf, removeRow, sectionsOf, someoneElse } from './index.ts'

const now = instant('2026-11-24T08:42:00.000Z')
const told: CodeSet = { id: 'told', source: 'a test', codes: [{ code: 'police', label: 'Police' }, { code: 'parent', label: 'A parent' }] }
const visit = step({
  title: 'Write a visit',
  happenedLabel: 'When?',
  fields: {
    who: oneOf(told, { section: 'Who', label: 'Who was told?', expected: true }),
    reference: text({ section: 'Who', label: 'Reference', onlyWhen: { field: 'who', is: 'police' }, expected: true }),
    person: subjectOf('worker', { section: 'Who', label: 'Their name', expected: true }),
    name: text({ section: 'Who', label: 'Their name, if they do not work here' }),
    safe: yesNo({ section: 'Safe', label: 'Safe?', expected: true }),
    beds: number({ section: 'Safe', label: 'Beds' }),
    note: longText({ section: 'Safe', label: 'Note' }),
    actions: rows({ what: text({ label: 'What?', expected: true }), by: onDay({ label: 'By when?', expected: true }) }, { section: 'Next', label: 'Next', row: 'Action' }),
  },
  line: () => 'Visited',
})
const today = { 'happened-day': '24', 'happened-month': '11', 'happened-year': '2026' }
const read = (answers: { readonly [control: string]: string | readonly string[] }) => decode(visit, { ...today, ...answers }, { now })

test('Nothing at all but the day is enough', () => assert.deepEqual(read({}), { body: {}, happened: { day: '2026-11-24' }, learned: null, problems: [] }))
test('A time that was rubbed out is asked for, because a fact must be placed', () => {
  assert.deepEqual(decode(visit, {}, { now }).problems.map((p) => [p.code, p.field]), [['form/no-date', 'happened']])
})
test('What is badly formed is refused by the control it is in', () => {
  const { problems } = read({ beds: 'lots', who: 'aunt', safe: 'perhaps', person: 'Priya', actions: ['r1'], 'actions-r1-by-day': '31', 'actions-r1-by-month': '2', 'actions-r1-by-year': '2026' })
  assert.deepEqual(problems.map((p) => p.field), ['who', 'person', 'safe', 'beds', 'actions-r1-by'])
})
test('A question that hangs from another answer is left out when the answer is another one', () => {
  assert.deepEqual(read({ who: 'police', reference: 'TM 1' }).body, { who: 'police', reference: 'TM 1' })
  assert.deepEqual(read({ who: 'parent', reference: 'TM 1' }).body, { who: 'parent' })
  assert.deepEqual(read({ reference: 'TM 1' }).body, { reference: 'TM 1' })
})
test('Someone who is not in the list is named beside it', () => {
  const { body, problems } = read({ person: someoneElse, name: 'PC Osei' })
  assert.deepEqual([body, problems], [{ name: 'PC Osei' }, []])
  assert.ok(!notWritten(visit, body).some((m) => m.control === 'person'))
})
test('Rows keep their ids; an empty row is no row', () => {
  const answers = { actions: ['a1', 'b2', 'c3'], 'actions-a1-what': 'Ring the school', 'actions-c3-what': 'See Mum' }
  assert.deepEqual(read(answers).body['actions'], [{ id: 'a1', what: 'Ring the school' }, { id: 'c3', what: 'See Mum' }])
  assert.deepEqual(read(removeRow(answers, 'actions', 'a1')).body['actions'], [{ id: 'c3', what: 'See Mum' }])
  assert.deepEqual(addRow(answers, 'actions', 'd4')['actions'], ['a1', 'b2', 'c3', 'd4'])
})
test('What is expected and missing is listed by its control', () => {
  const { body } = read({ who: 'police', actions: ['a1'], 'actions-a1-what': 'Ring' })
  assert.deepEqual(notWritten(visit, body).map((m) => m.control), ['reference', 'person', 'safe', 'actions-a1-by'])
  assert.deepEqual(notWritten(visit, body).at(-1)?.label, 'Action 1: By when?')
})
test('Sections say how far they have come', () => {
  const sections = sectionsOf(visit)
  const { body } = read({ who: 'parent', actions: ['a1'], 'actions-a1-what': 'Ring', note: 'Fine', safe: 'yes' })
  assert.deepEqual(sections.map((s) => [s.title, progressOf(s, visit, body)]), [['Who', 'started'], ['Safe', 'done'], ['Next', 'started']])
  assert.deepEqual(sections.map((s) => progressOf(s, visit, {})), ['not started', 'not started', 'not started'])
})
test('What has not happened is refused, unless it may be written ahead', () => {
  const tomorrow = { 'happened-day': '25', 'happened-month': '11', 'happened-year': '2026' }
  assert.deepEqual(decode(visit, tomorrow, { now }).problems.map((p) => p.code), ['form/in-the-future'])
  assert.deepEqual(decode(visit, tomorrow, { now, ahead: true }).problems, [])
})
test('Nobody learns of anything in the future', () => {
  assert.deepEqual(read({ 'learned-day': '25', 'learned-month': '11', 'learned-year': '2026' }).problems.map((p) => p.field), ['learned'])
  assert.deepEqual(read({ 'learned-day': '23', 'learned-month': '11', 'learned-year': '2026' }).learned, { day: '2026-11-23' })
})
test('Line ends sent by a browser are not the writer’s', () => assert.equal(read({ note: ' one\r\ntwo ' }).body['note'], 'one\ntwo'))
test('A form filled from an answer that is no longer in the list keeps it, and says so', () => {
  const { problems } = decode(visit, encode(visit, { who: 'aunt' }, { day: '2026-11-24' as never }), { now })
  assert.match(problems[0]?.says ?? '', /‘aunt’ is not in the list any more/)
})
