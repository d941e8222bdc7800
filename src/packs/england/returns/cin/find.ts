import { addWorkingDays, day, daysBetween, type Day } from '../../../../calendar/index.ts'
import type { Assessment, Child, CinDetails, CinPlan, Module, ProtectionPlan, Review, Section47 } from './modules.ts'
import type { Year } from './year.ts'

/** No modules: what most rules find about most children. */
export const none: readonly Module[] = []
/** The one module, when something is wrong with it. */
export const when = (wrong: boolean, m: Module): readonly Module[] => (wrong ? [m] : none)

type Wrong<M> = (m: M, d: CinDetails) => boolean

function eachIn<M extends Module>(child: Child, of: (d: CinDetails) => readonly M[], wrong: Wrong<M>): readonly Module[] {
  let found: Module[] | undefined
  for (const d of child.details) for (const m of of(d)) if (wrong(m, d)) (found ??= []).push(m)
  return found ?? none
}

/** Those of a child's modules of one kind that something is wrong with; also told the details each stands in. */
export const assessments = (child: Child, wrong: Wrong<Assessment>): readonly Module[] => eachIn(child, (d) => d.assessments, wrong)
export const cinPlans = (child: Child, wrong: Wrong<CinPlan>): readonly Module[] => eachIn(child, (d) => d.cinPlans, wrong)
export const section47s = (child: Child, wrong: Wrong<Section47>): readonly Module[] => eachIn(child, (d) => d.section47s, wrong)
export const protectionPlans = (child: Child, wrong: Wrong<ProtectionPlan>): readonly Module[] => eachIn(child, (d) => d.protectionPlans, wrong)
export const details = (child: Child, wrong: (d: CinDetails) => boolean): readonly Module[] => {
  let found: Module[] | undefined
  for (const d of child.details) if (wrong(d)) (found ??= []).push(d)
  return found ?? none
}
export const reviews = (child: Child, wrong: (r: Review, p: ProtectionPlan, d: CinDetails) => boolean): readonly Module[] => {
  let found: Module[] | undefined
  for (const d of child.details) for (const p of d.protectionPlans) for (const r of p.reviews) if (wrong(r, p, d)) (found ??= []).push(r)
  return found ?? none
}

/** A child's plans in all their details. Only for children with some: most have none. */
export const allCinPlans = (child: Child): readonly CinPlan[] => child.details.flatMap((d) => d.cinPlans)
export const allProtectionPlans = (child: Child): readonly ProtectionPlan[] => child.details.flatMap((d) => d.protectionPlans)

/** Those open, where there are two or more. */
export function openAtOnce<M extends Module>(all: readonly M[], open: (m: M) => boolean): readonly M[] {
  if (all.length < 2) return []
  const found = all.filter(open)
  return found.length > 1 ? found : []
}

/** Whether one day comes before another; false when either is not known. */
export const before = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a < b
/** Whether a day is known and not in the year. */
export const outside = (on: Day | null, year: Year): boolean => on !== null && (on < year.start || on > year.end)
export const within = (on: Day | null, year: Year): boolean => on !== null && on >= year.start && on <= year.end

const monday = day('2024-01-01')
/** Whether a day is a Saturday or Sunday. */
export const isWeekend = (of: Day | null): boolean => of !== null && ((daysBetween(monday, of) % 7) + 7) % 7 > 4

/** The day so many working days before, in England; null when bank holidays of the time are not known. */
export function workingDaysBefore(from: Day, n: number): Day | null {
  const found = addWorkingDays(from, -n, 'england')
  return typeof found === 'string' ? found : null
}

/** The texts that are there more than once. Blanks are not. */
export function repeated(texts: readonly (string | null)[]): ReadonlySet<string | null> {
  const once = new Set<string>(), again = new Set<string>()
  for (const text of texts) {
    if (text === null) continue
    if (once.has(text)) again.add(text)
    else once.add(text)
  }
  return again
}
/** The identifiers of children who share something that should be one child's alone. */
export function sharing(children: readonly Child[], what: (child: Child) => string | null): readonly Module[] {
  const again = repeated(children.map(what))
  return children.filter((child) => again.has(what(child))).map((child) => child.identifiers)
}
