import type { ModuleName } from './modules.ts'

/** An element that may stand in another. */
export interface Part {
  readonly name: string
  /** Its place in the order asked for. */
  readonly order: number
  readonly many: boolean
  readonly holds: Leaf | Group
}
/** An element that holds a value: one field of a module, one of several values of it, or a module of its own. */
export interface Leaf { readonly leaf: true; readonly field: string; readonly day: boolean; readonly of: 'one' | 'several' | ModuleName }
/** An element that holds elements. `starts` is the module it is; null when it only holds others together. */
export interface Group { readonly leaf: false; readonly starts: ModuleName | 'Child' | null; readonly parts: ReadonlyMap<string, Part> }

type Given = readonly [name: string, holds: Leaf | Group, many?: boolean]

/** A part given after another under the same order is another name for it. */
const group = (starts: Group['starts'], ...given: readonly (Given | readonly Given[])[]): Group => {
  const names = (g: Given | readonly Given[]): readonly Given[] => (typeof g[0] === 'string' ? [g as Given] : g as readonly Given[])
  const parts = given.flatMap((g, order) => names(g).map(([name, holds, many = false]): Part => ({ name, order, many, holds })))
  return { leaf: false, starts, parts: new Map(parts.map((p) => [p.name, p])) }
}
const leaf = (day: boolean) => (name: string, field = name): Given => [name, { leaf: true, field, day, of: 'one' }]
const text = leaf(false), day = leaf(true)

const identifiers = group('ChildIdentifiers',
  text('LAchildID'), text('UPN'), text('FormerUPN'), text('UPNunknown'), day('PersonBirthDate'), day('ExpectedPersonBirthDate'),
  // Sex was asked for as GenderCurrent, with other codes, to the census of 2024.
  [text('Sex'), text('GenderCurrent', 'Sex')], day('PersonDeathDate'))

const characteristics = group('ChildCharacteristics', text('Ethnicity'),
  ['Disabilities', group(null, ['Disability', { leaf: true, field: 'Disability', day: false, of: 'Disabilities' }, true])])

const assessments = group('Assessments', day('AssessmentActualStartDate'), day('AssessmentInternalReviewDate'), day('AssessmentAuthorisationDate'),
  ['FactorsIdentifiedAtAssessment', group(null, ['AssessmentFactors', { leaf: true, field: 'AssessmentFactors', day: false, of: 'several' }, true])])

const protectionPlans = group('ChildProtectionPlans',
  day('CPPstartDate'), day('CPPendDate'), text('InitialCategoryOfAbuse'), text('LatestCategoryOfAbuse'), text('NumberOfPreviousCPP'),
  ['Reviews', group(null, ['CPPreviewDate', { leaf: true, field: 'CPPreviewDate', day: true, of: 'Reviews' }, true])])

const details = group('CINdetails',
  day('CINreferralDate'), text('ReferralSource'), text('PrimaryNeedCode'), day('CINclosureDate'), text('ReasonForClosure'), day('DateOfInitialCPC'),
  ['Assessments', assessments, true],
  ['CINPlanDates', group('CINplanDates', day('CINPlanStartDate'), day('CINPlanEndDate')), true],
  ['Section47', group('Section47', day('S47ActualStartDate'), day('InitialCPCtarget'), day('DateOfInitialCPC'), text('ICPCnotRequired')), true],
  text('ReferralNFA'),
  ['ChildProtectionPlans', protectionPlans, true])

const header = group('Header',
  ['CollectionDetails', group(null, text('Collection'), text('Year'), day('ReferenceDate'))],
  ['Source', group(null, text('SourceLevel'), text('LEA'), text('SoftwareCode'), text('Release'), text('SerialNo'), text('DateTime')), true])

const child = group('Child', ['ChildIdentifiers', identifiers], ['ChildCharacteristics', characteristics], ['CINdetails', details, true])

/** The census as the schemas of 2022 to 2026 have it: what stands in `Message`. */
export const message = group(null, ['Header', header], ['Children', group(null, ['Child', child, true])])
