import type { Day } from '../../../../calendar/index.ts'

/** What the elements of each module hold, in the order the census asks for them. Codes and numbers are text as it stands. */
export const shapes = {
  Header: {
    Collection: 'text', Year: 'text', ReferenceDate: 'day', SourceLevel: 'text', LEA: 'text', SoftwareCode: 'text', Release: 'text', SerialNo: 'text', DateTime: 'text',
  },
  ChildIdentifiers: {
    LAchildID: 'text', UPN: 'text', FormerUPN: 'text', UPNunknown: 'text', PersonBirthDate: 'day', ExpectedPersonBirthDate: 'day', Sex: 'text', PersonDeathDate: 'day',
  },
  ChildCharacteristics: { Ethnicity: 'text' },
  Disabilities: { Disability: 'text' },
  CINdetails: {
    CINreferralDate: 'day', ReferralSource: 'text', PrimaryNeedCode: 'text', CINclosureDate: 'day', ReasonForClosure: 'text', DateOfInitialCPC: 'day', ReferralNFA: 'text',
  },
  Assessments: { AssessmentActualStartDate: 'day', AssessmentInternalReviewDate: 'day', AssessmentAuthorisationDate: 'day', AssessmentFactors: 'texts' },
  CINplanDates: { CINPlanStartDate: 'day', CINPlanEndDate: 'day' },
  Section47: { S47ActualStartDate: 'day', InitialCPCtarget: 'day', DateOfInitialCPC: 'day', ICPCnotRequired: 'text' },
  ChildProtectionPlans: { CPPstartDate: 'day', CPPendDate: 'day', InitialCategoryOfAbuse: 'text', LatestCategoryOfAbuse: 'text', NumberOfPreviousCPP: 'text' },
  Reviews: { CPPreviewDate: 'day' },
} as const

type Shapes = typeof shapes
/** The modules as the official rules name them. `Disabilities` and `Reviews` are one for each code and each date. */
export type ModuleName = keyof Shapes
export type FieldOf<M extends ModuleName> = keyof Shapes[M] & string
type Holding<H> = H extends 'day' ? Day | null : H extends 'texts' ? readonly string[] : string | null

/** Where a module stands, and what in it could not be read. */
export interface Module {
  readonly module: ModuleName
  /** Null for the header alone. */
  readonly child: Child | null
  /** The module it stands in. */
  readonly within: Module | null
  /** Its place among those of its kind in the module or child it stands in, from 0. */
  readonly nth: number
  /** Its place among those of its kind in the whole file, from 0; -1 for one that does not stand in the file, and is blank. */
  readonly row: number
  /** What stood in elements that could not be read as a date. Such a date is otherwise null. */
  readonly unreadable: { readonly [field: string]: string | undefined } | null
}

/** A module of one kind. What is blank is null, and so is a date that could not be read: `unreadable` tells them apart. */
export type ModuleOf<M extends ModuleName> = Module & { readonly module: M } & { readonly [F in keyof Shapes[M]]: Holding<Shapes[M][F]> }
export type Header = ModuleOf<'Header'>
export type ChildIdentifiers = ModuleOf<'ChildIdentifiers'>
export type ChildCharacteristics = ModuleOf<'ChildCharacteristics'>
export type Disability = ModuleOf<'Disabilities'>
export type Assessment = ModuleOf<'Assessments'>
export type CinPlan = ModuleOf<'CINplanDates'>
export type Section47 = ModuleOf<'Section47'>
export type Review = ModuleOf<'Reviews'>
export interface ProtectionPlan extends ModuleOf<'ChildProtectionPlans'> { readonly reviews: readonly Review[] }

/** A referral and what came of it. */
export interface CinDetails extends ModuleOf<'CINdetails'> {
  readonly assessments: readonly Assessment[]
  readonly cinPlans: readonly CinPlan[]
  readonly section47s: readonly Section47[]
  readonly protectionPlans: readonly ProtectionPlan[]
}

/**
 * One child in the census. A module that says exactly what an earlier one of the same child says is left out, so that one sent
 * twice does not disturb every rule; disability codes are not, since rules are about their repetition.
 */
export interface Child {
  /** The child's place in the file, from 0. */
  readonly at: number
  /** The authority's identifier; null when it was left out. */
  readonly id: string | null
  readonly identifiers: ChildIdentifiers
  readonly characteristics: ChildCharacteristics
  readonly disabilities: readonly Disability[]
  readonly details: readonly CinDetails[]
  /** Modules that were left out because they say what an earlier one says, and what stands in them. */
  readonly again: readonly Module[]
}

export const moduleNames = Object.keys(shapes) as readonly ModuleName[]

/** Whether an element holds a date that could not be read. A blank does not. */
export const isUnreadable = <M extends Module>(m: M, field: keyof M & string): boolean => m.unreadable?.[field] !== undefined
/** Whether an element holds nothing at all. What could not be read is not nothing. */
export const isBlank = <M extends Module>(m: M, field: keyof M & string): boolean => m[field] === null && !isUnreadable(m, field)

/** Where a module stands in its child, counted from 0 at each step: [1, 0] is the first of its kind in the second CINdetails. */
export function pathOf(m: Module): readonly number[] {
  const path: number[] = []
  for (let at: Module | null = m; at; at = at.within) path.unshift(at.nth)
  return path
}
