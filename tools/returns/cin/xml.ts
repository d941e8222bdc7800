import fs from 'node:fs'
import type { Assessment, CinChild, Details, ProtectionPlan, Section47, Text } from './model.ts'
import type { MadeCin } from './make.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
type Lines = readonly string[]
const indented = (lines: Lines): Lines => lines.map((line) => `    ${line}`)
const element = (name: string, text: Text): Lines => (text === undefined || text === '' ? [] : [`<${name}>${escaped(text)}</${name}>`])
const group = (name: string, lines: Lines): Lines => [`<${name}>`, ...indented(lines), `</${name}>`]
const each = (name: string, texts: Lines): Lines => texts.flatMap((text) => element(name, text))

const assessment = (a: Assessment): Lines => group('Assessments', [
  ...element('AssessmentActualStartDate', a.start), ...element('AssessmentAuthorisationDate', a.authorised),
  ...(a.factors.length > 0 ? group('FactorsIdentifiedAtAssessment', each('AssessmentFactors', a.factors)) : []),
])
const enquiry = (s: Section47): Lines => group('Section47', [
  ...element('S47ActualStartDate', s.start), ...element('InitialCPCtarget', s.target), ...element('DateOfInitialCPC', s.conference), ...element('ICPCnotRequired', s.notRequired),
])
const protection = (p: ProtectionPlan): Lines => group('ChildProtectionPlans', [
  ...element('CPPstartDate', p.start), ...element('CPPendDate', p.end),
  ...element('InitialCategoryOfAbuse', p.first), ...element('LatestCategoryOfAbuse', p.latest),
  ...element('NumberOfPreviousCPP', p.previous), ...(p.reviews.length > 0 ? group('Reviews', each('CPPreviewDate', p.reviews)) : []),
])

/** The order of the elements is the schema's. */
const details = (d: Details): Lines => group('CINdetails', [
  ...element('CINreferralDate', d.referred), ...element('ReferralSource', d.source), ...element('PrimaryNeedCode', d.need),
  ...element('CINclosureDate', d.closed), ...element('ReasonForClosure', d.why),
  ...element('DateOfInitialCPC', d.conference), ...d.assessments.flatMap(assessment),
  ...d.cinPlans.flatMap((p) => group('CINPlanDates', [...element('CINPlanStartDate', p.start), ...element('CINPlanEndDate', p.end)])),
  ...d.section47s.flatMap(enquiry), ...element('ReferralNFA', d.nfa), ...d.protectionPlans.flatMap(protection),
])

const child = (c: CinChild): Lines => group('Child', [
  ...group('ChildIdentifiers', [
    ...element('LAchildID', c.id), ...element('UPN', c.upn), ...element('UPNunknown', c.upnUnknown),
    ...element('PersonBirthDate', c.born), ...element('ExpectedPersonBirthDate', c.due),
    ...element('Sex', c.sex), ...element('PersonDeathDate', c.died),
  ]),
  ...group('ChildCharacteristics', [...element('Ethnicity', c.ethnicity), ...(c.disabilities.length > 0 ? group('Disabilities', each('Disability', c.disabilities)) : [])]),
  ...c.details.flatMap(details),
])

const header = ({ year }: MadeCin): Lines => group('Header', [
  ...group('CollectionDetails', [...element('Collection', 'CIN'), ...element('Year', String(year.ending)), ...element('ReferenceDate', year.end)]),
  ...group('Source', [
    ...element('SourceLevel', 'L'), ...element('LEA', '841'), ...element('SoftwareCode', 'Made up'),
    ...element('Release', '1'), ...element('SerialNo', '001'), ...element('DateTime', `${year.ending}-05-11T09:30:00`),
  ]),
])

const text = (lines: Lines, depth: number): string => lines.map((line) => `${'    '.repeat(depth)}${line}\n`).join('')

/** The census as a file has it, a child at a time. */
export function* cinXml(made: MadeCin): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${text(header(made), 1)}    <Children>\n`
  for (const c of made.children) yield text(child(c), 2)
  yield '    </Children>\n</Message>\n'
}

/** Writes the census, some hundred children at a time. */
export function writeCin(file: string, made: MadeCin): void {
  const to = fs.openSync(file, 'w')
  let waiting = ''
  for (const part of cinXml(made)) {
    waiting += part
    if (waiting.length > 1_000_000) { fs.writeSync(to, waiting); waiting = '' }
  }
  fs.writeSync(to, waiting)
  fs.closeSync(to)
}
