import type { Day } from '../../../../../calendar/index.ts'
import { naming, type Period, type RowAt } from '../../../../../returns/exchange/index.ts'
import type { Child, CinDetails, Module, ModuleName, ProtectionPlan, Section47 } from '../modules.ts'

/** A child's modules in the order of the census, what stands in a module right after it. A module that is not in the file is not among them. */
export const modulesOf = (child: Child): readonly Module[] => [
  child.identifiers, child.characteristics, ...child.disabilities, ...child.details.flatMap((d) => [
    d, ...d.assessments, ...d.cinPlans, ...d.section47s, ...d.protectionPlans.flatMap((p) => [p, ...p.reviews]),
  ]),
].filter((m) => m.row >= 0)

/** Where a module stands, as accounting for it needs. */
export const rowOf = ({ module, row }: Module): RowAt => ({ table: module, row })

/** What a module is given to say beside itself: the child, and how the records are called that modules tell of. */
export interface Told {
  readonly child: Child
  readonly period: Period
  /** Whether a module can be taken. */
  readonly taken: (m: Module) => boolean
  /** The record a module is, by its name; null for one that cannot be taken. */
  readonly name: (m: Module) => string | null
  /** The conference a module tells of: the initial one of an enquiry or of a referral, a review. Null when it tells of none of its own. */
  readonly conference: (m: Module) => string | null
}

/** Modules that are records by themselves, and the element that names them. */
const named = {
  CINdetails: 'CINreferralDate', Assessments: 'AssessmentActualStartDate', CINplanDates: 'CINPlanStartDate', Section47: 'S47ActualStartDate', ChildProtectionPlans: 'CPPstartDate',
} as const satisfies { readonly [M in ModuleName]?: string }

/** Enquiries that led to the conference which is given once more with the referral. */
export const alsoAt = (d: CinDetails, { child, taken }: Pick<Told, 'child' | 'taken'>): readonly Section47[] =>
  child.details.flatMap((one) => one.section47s).filter((s) => taken(s) && s.DateOfInitialCPC === d.DateOfInitialCPC)
/** The plans that began on a day. */
export const plansFrom = (on: Day, { child, taken }: Told): readonly ProtectionPlan[] => child.details.flatMap((d) => d.protectionPlans).filter((p) => taken(p) && p.CPPstartDate === on)

const dayOf = (m: Module, field: string): Day | null => (m as unknown as { readonly [field: string]: Day | null })[field] ?? null

/** Names what the modules of a child tell of: by the day it began, and a number where there are several. */
export function told(child: Child, period: Period, refused: ReadonlySet<Module>): Told {
  const taken = (m: Module): boolean => m.row >= 0 && !refused.has(m)
  const all = modulesOf(child).filter(taken), names = new Map<Module, string>(), conferences = new Map<Module, string>()
  for (const [module, field] of Object.entries(named)) {
    const nameOf = naming()
    for (const m of all) { const on = m.module === module ? dayOf(m, field) : null; if (on) names.set(m, nameOf(on)) }
  }
  const conferenceOf = naming()
  // Enquiries first: a conference that stands with a referral too is theirs.
  for (const [module, field] of [['Section47', 'DateOfInitialCPC'], ['CINdetails', 'DateOfInitialCPC'], ['Reviews', 'CPPreviewDate']] as const) {
    for (const m of all) {
      const on = m.module === module ? dayOf(m, field) : null
      if (!on || (m.module === 'CINdetails' && alsoAt(m as CinDetails, { child, taken }).length > 0)) continue
      conferences.set(m, conferenceOf(on))
    }
  }
  return { child, period, taken, name: (m) => names.get(m) ?? null, conference: (m) => conferences.get(m) ?? null }
}
