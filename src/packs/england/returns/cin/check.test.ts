import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '../../../../calendar/index.ts'
import { caseXml, many, type CaseChild, type RuleCase } from './cases.ts'
import { checkCin, type RuleOutcome } from './index.ts'
import { readCinText } from './read.ts'
import { beginDuring, type Span } from './spans.ts'

const checked = async (given: RuleCase): Promise<readonly RuleOutcome[]> => checkCin(await readCinText([caseXml(given)], 'case.xml')).rules
const outcome = async (given: RuleCase, code: string): Promise<RuleOutcome | undefined> => (await checked(given)).find((r) => r.code === code)

const good: CaseChild = {
  UPN: 'Y201000000001', PersonBirthDate: '2012-06-10', Sex: 'F', Ethnicity: 'WBRI', Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'],
  CINdetails: [{
    CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0',
    Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['4B', '3A'] }],
    CINPlanDates: [{ CINPlanStartDate: '2025-12-10' }],
    Section47: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-23', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }],
    ChildProtectionPlans: [{
      CPPstartDate: '2025-05-20', CPPendDate: '2025-12-10', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'NEG', NumberOfPreviousCPP: '0',
      Reviews: ['2025-08-10', '2025-12-10'],
    }],
  }],
}

test('a census with nothing wrong passes every rule', async () => {
  assert.deepEqual((await checked(good)).filter((r) => r.outcome !== 'passed'), [])
  assert.equal((await checked(good)).length, 109)
})

test('a failure names the official module and elements, the child, and where to look', async () => {
  const wrong: CaseChild = { ...good, LAchildID: '2', CINdetails: [...good.CINdetails ?? [], { Assessments: [{ AssessmentFactors: ['21', '4B'] }] }] }
  const found = await outcome({ children: [good, wrong] }, '8869')
  assert.deepEqual(found, {
    code: '8869', outcome: 'failed',
    failures: [{ module: 'Assessments', childId: '2', fields: ['AssessmentFactors'], at: { module: 'Assessments', row: 1, path: [1, 0] } }],
  })
  const whole = await outcome({ ...good, Disabilities: ['MOB'] }, '2887Q')
  assert.deepEqual(whole?.failures, [{ module: 'Disabilities', childId: null, fields: ['Disability'], at: { module: 'Header', row: null, path: [] } }])
})

test('where what happened is not of the rule\'s own module, it is still pointed at', async () => {
  const late = await outcome({ CINdetails: [{ CINclosureDate: '2025-09-10', Assessments: [{ AssessmentActualStartDate: '2025-09-11' }] }] }, '8565')
  assert.deepEqual(late?.failures.map((f) => [f.module, f.at.module]), [['ChildProtectionPlans', 'Assessments']])
})

test('a rule that found nothing has not passed while a date it reads cannot be read', async () => {
  const unreadable: RuleCase = { CINdetails: [{ CINreferralDate: '2025-05-01', CINclosureDate: 'soon', ReferralNFA: '0' }] }
  const why = 'CINclosureDate in CINdetails could not be read in one place'
  assert.deepEqual(await outcome(unreadable, '8630'), { code: '8630', outcome: 'could not be checked', why, failures: [] })
  assert.equal((await outcome(unreadable, '8555Q'))?.outcome, 'passed', 'a rule that does not read it')
  const wrongElsewhere: RuleCase = { CINdetails: [...unreadable.CINdetails ?? [], { CINreferralDate: '2025-05-01', CINclosureDate: '2025-04-30' }] }
  assert.equal((await outcome(wrongElsewhere, '8630'))?.outcome, 'failed')
})

test('a rule that cannot tell of some has not passed, and says why', async () => {
  const found = await outcome({ UPNunknown: 'UN7', CINdetails: [{}] }, '8772')
  assert.equal(found?.outcome, 'could not be checked')
  assert.match(found?.why ?? '', /not said whether there was any/)
})

test('without a year, rules about the year could not be checked, and others were', async () => {
  const rules = await checked({ ...good, Header: { Year: '', ReferenceDate: '' } }), of = (code: string): RuleOutcome | undefined => rules.find((r) => r.code === code)
  assert.deepEqual(of('8620'), { code: '8620', outcome: 'could not be checked', why: 'the header does not say which year it is of', failures: [] })
  assert.equal(of('8630')?.outcome, 'passed')
  assert.equal(of('100')?.outcome, 'failed')
})

test('before bank holidays are known, working days could not be counted', async () => {
  const CINdetails = [{ Assessments: [{ AssessmentActualStartDate: '2004-05-01' }] }]
  const early = await outcome({ Header: { Year: '2005', ReferenceDate: '2005-03-31' }, CINdetails }, '8670Q')
  assert.deepEqual([early?.outcome, early?.why], ['could not be checked', 'bank holidays of that year are not known'])
})

test('a child with very many modules takes no longer for it than sorting them', async () => {
  const plans = Array.from({ length: 4000 }, (_, i) => ({ CINPlanStartDate: addDays(day('2010-01-01'), i) }))
  const found = await outcome({ CINdetails: [{ CINPlanDates: plans }] }, '4014')
  assert.equal(found?.failures.length, 3999)
})

test('those that begin while another lasts are those a comparison of all with all finds', () => {
  const at = fc.nat(12).map((n) => addDays(day('2025-04-01'), n)), span = fc.record({ from: at, to: fc.option(at) })
  fc.assert(fc.property(fc.array(span, { maxLength: 7 }), fc.boolean(), (given, touching) => {
    const all = given.map((s, i): Span<number> => ({ of: i, ...s }))
    const during = (a: Span<number>, b: Span<number>): boolean => a !== b && b.to !== null && a.from >= b.from && (touching ? a.from <= b.to : a.from < b.to)
    // Begun and ended on the day another begins: it comes before it.
    const comesBefore = (a: Span<number>, b: Span<number>): boolean => !touching && a.to === a.from && a.from === b.from
    const expected = all.filter((a) => all.some((b) => during(a, b) && !comesBefore(a, b))).map((s) => s.of)
    assert.deepEqual([...beginDuring(all, touching)].toSorted((a, b) => a - b), expected)
  }), { numRuns: 2000 })
})

test('the same child many times over is found once each', async () => {
  assert.equal((await outcome({ children: many(50, { ...good, Sex: 'X' }) }, '4180'))?.failures.length, 50)
})
