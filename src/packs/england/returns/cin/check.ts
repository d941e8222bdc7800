import type { Module, ModuleName } from './modules.ts'
import { pathOf } from './modules.ts'
import type { CinReturn } from './read.ts'
import { workingDaysBefore } from './find.ts'
import type { Collection, Need, RuleCin } from './rule.ts'
import * as all from './rules/2025-26/index.ts'
import { yearEnding, lastCensus } from './year.ts'

/** The official rules, by code. One set serves the censuses of 2022 to 2026. */
export const rules: readonly RuleCin[] = Object.values(all)

/** Where something is wrong. */
export interface FailureAt {
  readonly module: ModuleName
  /** The child's place in the file, from 0; null when it is the whole return. */
  readonly row: number | null
  /** Places in the child, from 0: [1, 0] is the first of its kind in the second CINdetails. */
  readonly path: readonly number[]
}
/** One thing a rule found. `module` and `fields` are the official ones of the rule; `at` is where to look. */
export interface Failure { readonly module: ModuleName; readonly childId: string | null; readonly fields: readonly string[]; readonly at: FailureAt }

export interface RuleOutcome {
  readonly code: string
  readonly outcome: 'passed' | 'failed' | 'could not be checked'
  /** Why it could not be checked. */
  readonly why?: string
  readonly failures: readonly Failure[]
}

export interface CinResult {
  /** '2025-26'; null when the header does not say. */
  readonly year: string | null
  readonly rows: ReadonlyMap<ModuleName, number>
  readonly rules: readonly RuleOutcome[]
}

/** Runs every rule over a census. */
export function checkCin(given: CinReturn): CinResult {
  const c: Collection = { year: given.year ?? yearEnding(lastCensus), header: given.header, children: given.children }
  const missing = rules.map((rule) => rule.needs?.map((need) => missed(need, given)).find((why) => why !== null) ?? null)
  const found = faultsOf(rules.filter((_, i) => missing[i] === null), c)
  return { year: given.year?.id ?? null, rows: given.rows, rules: rules.map((rule, i) => outcomeOf(rule, missing[i] ?? null, found.get(rule), c, given)) }
}

function outcomeOf(rule: RuleCin, missing: string | null, found: ReadonlySet<Module> | undefined, c: Collection, given: CinReturn): RuleOutcome {
  const { code } = rule
  if (found) return { code, outcome: 'failed', failures: [...found].map((m) => failure(rule, m)) }
  const why = missing ?? doubt(rule, c, given)
  return why ? { code, outcome: 'could not be checked', why, failures: [] } : { code, outcome: 'passed', failures: [] }
}

/**
 * The modules at fault, each once, of the rules that found some. Child by child rather than rule by rule: a child is then in the
 * processor's memory for all rules, which takes half the time.
 */
export function faultsOf(some: readonly RuleCin[], c: Collection): ReadonlyMap<RuleCin, ReadonlySet<Module>> {
  const found = new Map<RuleCin, Set<Module>>()
  const keep = (rule: RuleCin, faults: readonly Module[] | undefined): void => {
    if (!faults || faults.length === 0) return
    const kept = found.get(rule)
    if (kept) for (const m of faults) kept.add(m)
    else found.set(rule, new Set(faults))
  }
  for (const rule of some) keep(rule, rule.faultsAmong?.(c))
  const each = some.filter((rule) => rule.faults)
  for (const child of c.children) for (const rule of each) keep(rule, rule.faults?.(child, c))
  return found
}

const failure = (rule: RuleCin, m: Module): Failure =>
  ({ module: rule.module, childId: m.child?.id ?? null, fields: rule.fields, at: { module: m.module, row: m.child?.at ?? null, path: m.child ? pathOf(m) : [] } })

function missed(need: Need, { year, whole }: Pick<CinReturn, 'year' | 'whole'>): string | null {
  if (need === 'whole file') return whole ? null : 'the file was cut off, and this counts over all of it'
  if (!year) return 'the header does not say which year it is of'
  return need === 'working days' && workingDaysBefore(year.end, 45) === null ? 'bank holidays of that year are not known' : null
}

/** Why a rule that found nothing may not be said to have passed. */
function doubt(rule: RuleCin, c: Collection, given: Pick<CinReturn, 'whole' | 'unreadable'>): string | null {
  if (rule.faultsAmong && !given.whole) return 'the file was cut off, and this compares all of it'
  for (const [module, fields] of Object.entries(rule.reads)) {
    for (const field of fields) {
      const times = given.unreadable.get(`${module}.${field}`) ?? 0
      if (times > 0) return `${field} in ${module} could not be read in ${times === 1 ? 'one place' : `${times} places`}`
    }
  }
  const { cannotTell } = rule
  return cannotTell && c.children.some((child) => cannotTell.modules(child, c).length > 0) ? cannotTell.why : null
}
