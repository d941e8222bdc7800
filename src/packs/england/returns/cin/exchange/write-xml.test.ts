import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instant } from '../../../../../calendar/index.ts'
import { caseXml, type CaseChild } from '../cases.ts'
import { checkCin } from '../check.ts'
import { readCinText, type CinReturn } from '../read.ts'
import { yearEnding } from '../year.ts'
import { bringIn, sendBack } from './for-tests.ts'
import type { SentChild } from './sends.ts'
import { childXml, cinXml, type CinHeader } from './write-xml.ts'

const header = (ending = 2026): CinHeader => ({ year: yearEnding(ending), lea: '201', release: '1.4.0', serialNo: 2, at: instant('2026-05-23T10:14:05.000Z') })
async function written(children: readonly SentChild[], ending = 2026): Promise<string> {
  let text = ''
  for await (const piece of cinXml(header(ending), children)) text += piece
  return text
}
const again = async (children: readonly CaseChild[], ending = 2026): Promise<CinReturn> => {
  const read = await readCinText([caseXml({ census: ending, children })], 'case.xml')
  return readCinText([await written(read.children.map((c) => sendBack(bringIn(c, ending).timeline, ending)), ending)], 'again.xml')
}

const whole: CaseChild = {
  LAchildID: 'A1', UPN: 'Y201000000001', PersonBirthDate: '2012-06-10', Sex: 'F', Ethnicity: 'WBRI', Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'],
  CINdetails: [{
    CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0',
    Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['4B', '3A'] }],
    CINPlanDates: [{ CINPlanStartDate: '2025-12-10' }],
    Section47: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }],
    ChildProtectionPlans: [{
      CPPstartDate: '2025-05-20', CPPendDate: '2025-12-10', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '0', Reviews: ['2025-08-10', '2025-12-10'],
    }],
  }],
}

test('a census that was brought in is written so that every rule passes, with nothing to say about its order', async () => {
  const read = await again([whole])
  assert.deepEqual(read.problems, [])
  assert.deepEqual(checkCin(read).rules.filter((r) => r.outcome !== 'passed'), [])
  assert.deepEqual([read.header.Collection, read.header.Year, read.header.ReferenceDate, read.header.LEA, read.header.SoftwareCode, read.header.Release, read.header.SerialNo, read.header.DateTime],
    ['CIN', '2026', '2026-03-31', '201', 'Sightline', '1.4.0', '002', '2026-05-23T11:14:05'])
})

test('elements stand in the order of the schema', async () => {
  const text = await written([sendBack(bringIn((await readCinText([caseXml(whole)], 'x')).children[0]!, 2026).timeline, 2026)])
  assert.deepEqual([...text.matchAll(/<(\w+)>/g)].map((m) => m[1]), [
    'Message', 'Header', 'CollectionDetails', 'Collection', 'Year', 'ReferenceDate', 'Source', 'SourceLevel', 'LEA', 'SoftwareCode', 'Release', 'SerialNo', 'DateTime', 'Children', 'Child',
    'ChildIdentifiers', 'LAchildID', 'UPN', 'PersonBirthDate', 'Sex', 'ChildCharacteristics', 'Ethnicity', 'Disabilities', ...Array.from({ length: 8 }, () => 'Disability'),
    'CINdetails', 'CINreferralDate', 'ReferralSource', 'PrimaryNeedCode', 'Assessments', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate', 'FactorsIdentifiedAtAssessment',
    'AssessmentFactors', 'AssessmentFactors', 'CINPlanDates', 'CINPlanStartDate', 'Section47', 'S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC', 'ICPCnotRequired', 'ReferralNFA',
    'ChildProtectionPlans', 'CPPstartDate', 'CPPendDate', 'InitialCategoryOfAbuse', 'LatestCategoryOfAbuse', 'NumberOfPreviousCPP', 'Reviews', 'CPPreviewDate', 'CPPreviewDate',
  ])
})

test('to the census of 2024 sex is asked for as GenderCurrent, in numbers', async () => {
  const text = childXml({ CINdetails: [{ within: null, record: 'r', cells: {} }], ChildIdentifiers: [{ within: null, record: null, cells: { LAchildID: '1', Sex: '2' } }] }, yearEnding(2024))
  assert.match(text, /<GenderCurrent>2<\/GenderCurrent>/)
  assert.doesNotMatch(text, /<Sex>/)
})

test('what stands in a module stands in it again, and a child the census is not about is left out', async () => {
  const two: CaseChild = { ...whole, LAchildID: 'A2', UPN: undefined as never, CINdetails: [{ CINreferralDate: '2024-05-01', CINclosureDate: '2024-09-01', ReferralNFA: '0' }] }
  const read = await again([whole, two, { ...whole, LAchildID: 'A3', CINdetails: [...whole.CINdetails ?? [], { CINreferralDate: '2026-01-05', ReferralSource: '6', ReferralNFA: '1' }] }])
  assert.deepEqual(read.children.map((c) => [c.id, c.details.map((d) => [d.assessments.length, d.cinPlans.length, d.section47s.length, d.protectionPlans.map((p) => p.reviews.length)])]),
    [['A1', [[1, 1, 1, [2]]]], ['A3', [[1, 1, 1, [2]], [0, 0, 0, []]]]])
})

test('any text whatever is read again as it was, but for what XML has no way to write', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), async (text) => {
    const sent: SentChild = { ChildIdentifiers: [{ within: null, record: null, cells: { LAchildID: text } }], CINdetails: [{ within: null, record: 'r', cells: { CINreferralDate: '2025-05-01' } }] }
    const read = await readCinText([await written([sent])], 'census.xml')
    // oxlint-disable-next-line no-control-regex -- these are the signs XML has no way to write
    const writable = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(/\r\n?/g, '\n').trim()
    assert.equal(read.children[0]?.id ?? '', writable)
  }), { numRuns: 300 })
})
