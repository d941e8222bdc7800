import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../../../calendar/index.ts'
import { Context, readAll } from '../../../../../readings/index.ts'
import type { StatusSpan } from '../../../../../readings/status/index.ts'
import { england } from '../../../../index.ts'
import { caseXml, type CaseDetails } from '../cases.ts'
import { readCinText } from '../read.ts'
import { bringIn, sayDays } from './for-tests.ts'

/** What a child brought in from the census of 2026 reads as: each status, from when and until when. */
async function reads(...CINdetails: readonly CaseDetails[]): Promise<readonly string[]> {
  const [child] = (await readCinText([caseXml({ PersonBirthDate: '2015-06-10', Sex: 'F', Ethnicity: 'WBRI', Disabilities: ['NONE'], CINdetails })], 'case.xml')).children
  assert.ok(child)
  const { timeline } = bringIn(child, 2026), source = () => ({ own: timeline.facts, naming: [] })
  const context = new Context(instant('2026-11-22T12:00:00.000Z'), 'england', source, { authority: null, on: england.chosenLimits.on })
  return readAll(england, 'child', timeline, context).reads.filter((r) => r.kind === 'status').flatMap((r) => {
    const { from, to, detail } = r.content as unknown as StatusSpan
    return [`${r.id} ${sayDays(from)} ${to ? sayDays(to) : 'now'}${typeof detail?.['category'] === 'string' ? ` ${detail['category']}` : ''}`]
  }).filter((text) => !text.startsWith('with-front-door')).sort()
}
const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const

test('an open case is in need from the referral, and decided', async () => {
  assert.deepEqual(await reads(referred), ['child-in-need 2025-05-01 now', 'referred 2025-05-01 2025-05-01'])
})

test('a closed case was in need until then', async () => {
  assert.deepEqual(await reads({ ...referred, CINclosureDate: '2025-09-10', ReasonForClosure: 'RC7' }), ['child-in-need 2025-05-01 2025-09-10', 'referred 2025-05-01 2025-05-01'])
})

test('a referral that needed nothing more was never in need, and one nobody decided still waits', async () => {
  assert.deepEqual(await reads({ ...referred, ReferralNFA: '1' }), ['referred 2025-05-01 2025-05-01'])
  assert.deepEqual(await reads({ CINreferralDate: '2025-05-01' }), ['referred 2025-05-01 now'])
})

test('its assessment, enquiry and plans read as they would had people written them', async () => {
  const all = await reads({
    ...referred,
    Assessments: [{ AssessmentActualStartDate: '2025-05-02', AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['4B'] }, { AssessmentActualStartDate: '2026-03-02' }],
    CINPlanDates: [{ CINPlanStartDate: '2025-12-10' }],
    Section47: [{ S47ActualStartDate: '2025-05-02', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }, { S47ActualStartDate: '2026-03-20', ICPCnotRequired: '0' }],
    ChildProtectionPlans: [{
      CPPstartDate: '2025-05-20', CPPendDate: '2025-12-10', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '0', Reviews: ['2025-08-10', '2025-12-10'],
    }],
  })
  assert.deepEqual(all.filter((s) => !/^(referred|child-in-need) /.test(s)), [
    'assessment 2025-05-02 2025-06-10', 'assessment 2026-03-02 now', 'child-in-need-plan 2025-12-10 now', 'enquiry 2025-05-02 2025-05-02/2025-05-20', 'enquiry 2026-03-20 now',
    'protection-plan 2025-05-20 2025-12-10 EMO',
  ])
})

test('an enquiry after which no conference was needed is over by the end of the year', async () => {
  assert.ok((await reads({ ...referred, Section47: [{ S47ActualStartDate: '2025-05-02', ICPCnotRequired: '1' }] })).includes('enquiry 2025-05-02 2025-05-02/2026-03-31'))
})
