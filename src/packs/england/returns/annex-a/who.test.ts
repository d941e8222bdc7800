import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../../../calendar/index.ts'
import type { Said } from '../../../../returns/exchange/index.ts'
import { Problems } from '../../../../returns/index.ts'
import { rowOf } from './cells.ts'
import { sayDoubts } from './doubts.ts'
import { annexA } from './index.ts'
import { periodOf } from './read.ts'
import { listNames, lists, type AnnexAChild, type ListName } from './shapes.ts'

type Rows = { readonly [L in ListName]?: readonly { readonly [column: string]: string }[] }
const childOf = (given: Rows, about: 'child' | 'adult' = 'child'): AnnexAChild => ({
  id: '77', about, rows: Object.fromEntries(listNames.map((name) => [name, (given[name] ?? []).map((cells, at) => {
    const whole = { [lists[name].key]: '77', ...cells }
    return rowOf(lists[name], Object.keys(whole), at, Object.values(whole), { workbook: false, daysLate: 0 }, new Problems('test'))
  })])) as unknown as AnnexAChild['rows'],
})
const saysOf = (child: AnnexAChild): readonly Said[] =>
  annexA.says(child, { child: 'them', period: periodOf('2026-03-15' as Day), subject: (about, scheme, value) => `${about} ${scheme} ${value}`, record: (type, name) => `${type.id} ${name}` })
const bodyOf = (child: AnnexAChild, kind: string) => saysOf(child).find((s) => s.kind === kind)

const contact = { 'Date of Contact': '10/02/2026' }

test('A child is known by their number, and described once, whatever lists they are in', () => {
  const child = childOf({ 'Contacts': [{ ...contact, 'Gender': 'b) Female', 'Ethnicity': 'f) MWBC', 'Date of Birth': '14/02/2012' }], 'Early help': [{ 'Assessment start date': '12/02/2026', 'Gender': 'F', 'Date of Birth': '14/02/2012' }] })
  assert.deepEqual(bodyOf(child, 'identifier')?.body, { scheme: 'local', value: '77' })
  const said = saysOf(child).filter((s) => s.kind === 'person')
  assert.deepEqual(said.map((s) => s.body), [{ born: '2012-02-14', sex: 'F', ethnicity: 'MWBC' }])
  assert.deepEqual(annexA.who(child), { numbers: [{ scheme: 'local', value: '77' }], given: null, family: null, born: '2012-02-14', postcode: null })
})

test('A birth after the day of the lists is expected', () => {
  assert.deepEqual(bodyOf(childOf({ Contacts: [{ ...contact, 'Date of Birth': '01/06/2026' }] }), 'person')?.body, { expectedBirth: '2026-06-01' })
})

test('Where lists do not agree, most of them are followed, and it is said', () => {
  const child = childOf({ 'Contacts': [{ ...contact, 'Date of Birth': '15/02/2012' }], 'Early help': [{ 'Assessment start date': '12/02/2026', 'Date of Birth': '14/02/2012' }], 'Referrals': [{ 'Date of referral': '10/02/2026', 'Date of Birth': '14/02/2012' }] })
  assert.equal(bodyOf(child, 'person')?.body['born'], '2012-02-14')
  assert.deepEqual(sayDoubts([child]).map((p) => [p.file, p.row, p.column]), [['List 1', 0, 'Date of Birth']])
})

test('Not disabled is told as such; disabled, not how; and what is not known is not told', () => {
  const said = (answer: string) => bodyOf(childOf({ Assessments: [{ 'Continuous Assessment Start Date': '10/02/2026', 'Does the Child have a Disability': answer }] }), 'disability')?.body
  assert.deepEqual(said('b) No'), { kinds: ['NONE'] })
  assert.deepEqual(said('a) Yes'), {})
  assert.equal(said('c) Unknown'), undefined)
})

test('An adopter is an adult by a number of their own', () => {
  const child = childOf({ Adopters: [{ 'Date enquiry received': '10/02/2026', 'Gender': 'a) Male', 'Family identifier': 'F7' }] }, 'adult')
  assert.deepEqual(annexA.who(child).numbers, [{ scheme: 'adopter', value: '77' }])
  assert.deepEqual([...new Set(saysOf(child).map((s) => s.about))], ['adult'])
  assert.deepEqual(saysOf(child).filter((s) => s.kind === 'identifier').map((s) => s.body), [{ scheme: 'adopter', value: '77' }, { scheme: 'family', value: 'F7' }])
})

test('A row without the day it is about is refused, and a second row of how somebody is', () => {
  const child = childOf({ 'Contacts': [{ 'Contact Source': 'q) 6: Police' }], 'Care leavers': [{ 'LA in Touch': 'a) Yes' }, { 'LA in Touch': 'b) No' }] })
  assert.deepEqual(annexA.refuses(child).map((n) => [n.table, n.row, n.column]), [['Contacts', 0, 'Date of Contact'], ['Care leavers', 1, null]])
})

test('A day that cannot be read is why a row is refused', () => {
  assert.match(annexA.refuses(childOf({ Contacts: [{ 'Date of Contact': '1st Feb' }] }))[0]?.why ?? '', /cannot be read/)
})
