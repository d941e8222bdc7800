import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { rowKey } from '../../../../../returns/exchange/index.ts'
import { UnreadableReturn } from '../../../../../returns/index.ts'
import { caseXml, twice, type CaseChild } from '../cases.ts'
import { moduleNames } from '../modules.ts'
import { readCinText } from '../read.ts'
import { bringIn } from './for-tests.ts'
import { cin, given } from './index.ts'

const whole: CaseChild = {
  LAchildID: 'A1', UPN: 'Y201000000001', PersonBirthDate: '2012-06-10', Sex: 'F', Ethnicity: 'WBRI', Disabilities: ['MOB', 'XXX'],
  CINdetails: [{
    CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: 'perhaps',
    Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['4B', '3A'] }, { AssessmentAuthorisationDate: '2025-09-10' }],
    CINPlanDates: [{ CINPlanStartDate: 'soon' }],
    Section47: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }],
    ChildProtectionPlans: [{ CPPstartDate: '2025-05-20', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '0', Reviews: ['2025-08-10', ''] }],
  }],
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cin-'))
after(() => fs.rmSync(folder, { recursive: true }))

/** A census brought in whole: every module there is, and of which nothing was said and nobody told why. */
async function accounted(text: string) {
  const files = given(await readCinText([text], 'census.xml'), 'census.xml')
  const rows = [...files.children.flatMap((c) => c.rows), ...files.nobodys].map(rowKey)
  const known = new Set([...files.nobodys.map(rowKey), ...files.children.flatMap(({ child }) => [...cin.refuses(child), ...bringIn(child, 2026).said.flatMap((s) => s.rows)].map(rowKey))])
  return { files, rows, lost: rows.filter((r) => !known.has(r)) }
}
const counts = (rows: readonly string[]) => moduleNames.filter((m) => m !== 'Header').map((m) => rows.filter((r) => r.startsWith(`${m} `)).length)

test('every module is accounted for, once, also those sent twice and those nobody can be found for', async () => {
  const { LAchildID: _, ...nobody } = whole
  const text = caseXml({ children: [twice(whole), { ...nobody, LAchildID: '' }, { ...whole, LAchildID: 'B' }, { ...whole, LAchildID: 'B' }, { ...whole, LAchildID: 'C' }] })
  const { files, rows, lost } = await accounted(text)
  assert.deepEqual(lost, [])
  assert.equal(new Set(rows).size, rows.length)
  assert.deepEqual(counts(rows), files.tables.map((t) => t.rows))
  assert.deepEqual(files.children.map((c) => c.key), ['A1', 'C'])
  assert.match(files.nobodys.find((n) => n.column === 'LAchildID')?.why ?? '', /no LAchildID/)
  assert.ok(files.nobodys.some((n) => /Two children/.test(n.why)))
})

test('what cannot be taken is told with the element at fault', async () => {
  const { files: { children: [one] } } = await accounted(caseXml(whole))
  assert.ok(one)
  assert.deepEqual(cin.refuses(one.child).map((n) => [n.table, n.row, n.column]), [
    ['Disabilities', 1, 'Disability'], ['Assessments', 1, 'AssessmentActualStartDate'], ['CINplanDates', 0, 'CINPlanStartDate'], ['Reviews', 1, 'CPPreviewDate'],
  ])
  assert.match(cin.refuses(one.child)[2]?.why ?? '', /cannot be read/)
  assert.deepEqual(one.rows.filter((r) => r.unreadable).map((r) => [r.table, r.unreadable]), [['CINdetails', { ReferralNFA: 'perhaps' }], ['CINplanDates', { CINPlanStartDate: 'soon' }]])
})

test('who a child is, and the cells of a module as they stood', async () => {
  const { files } = await accounted(caseXml(whole)), [one] = files.children
  assert.ok(one)
  assert.deepEqual(cin.who(one.child), { numbers: [{ scheme: 'local', value: 'A1' }, { scheme: 'upn', value: 'Y201000000001' }], given: null, family: null, born: '2012-06-10', postcode: null })
  assert.deepEqual(files.cellsOf({ table: 'Assessments', row: 0 }), ['2025-05-01', null, '2025-06-10', '4B 3A'])
  assert.deepEqual(files.cellsOf({ table: 'CINplanDates', row: 0 }), ['soon', null])
  assert.deepEqual([files.called, files.asAt, files.period], ['2025-26', '2026-03-31', { start: '2025-04-01', end: '2026-03-31' }])
})

test('a folder holds one census', async () => {
  await assert.rejects(cin.read(folder, {}), UnreadableReturn)
  fs.writeFileSync(path.join(folder, 'one.xml'), caseXml(whole))
  assert.deepEqual((await cin.read(folder, {})).tables.map((t) => t.file), Array.from({ length: 9 }, () => 'one.xml'))
  fs.writeFileSync(path.join(folder, 'two.xml'), caseXml(whole))
  await assert.rejects(cin.read(folder, {}), /more than one XML file/)
})

test('a census that was cut off, or says no year, is not brought in', async () => {
  const text = caseXml(whole)
  await assert.rejects(async () => given(await readCinText([text.slice(0, -40)], 'x'), 'x'), /cut off/)
  await assert.rejects(async () => given(await readCinText([caseXml({ ...whole, Header: { Year: '', ReferenceDate: '' } })], 'x'), 'x'), /which year/)
})
