import { faultsOf } from './check.ts'
import { pathOf, shapes, type Child, type FieldOf, type Module, type ModuleName } from './modules.ts'
import { readCinText, type CinReturn } from './read.ts'
import type { Collection, RuleCin } from './rule.ts'
import { yearEnding } from './year.ts'

type Values<M extends ModuleName> = { readonly [F in FieldOf<M>]?: string }
/** A child as small as a case needs: elements by name, what repeats as lists. Their identifier is '1' unless told. */
export interface CaseChild extends Values<'ChildIdentifiers'>, Values<'ChildCharacteristics'> {
  readonly Disabilities?: readonly string[]
  readonly CINdetails?: readonly CaseDetails[]
}
export interface CaseDetails extends Values<'CINdetails'> {
  readonly Assessments?: readonly (Omit<Values<'Assessments'>, 'AssessmentFactors'> & { readonly AssessmentFactors?: readonly string[] })[]
  readonly CINPlanDates?: readonly Values<'CINplanDates'>[]
  readonly Section47?: readonly Values<'Section47'>[]
  readonly ChildProtectionPlans?: readonly (Values<'ChildProtectionPlans'> & { readonly Reviews?: readonly string[] })[]
}

/** A child (or several) to run one rule over, and the modules it must find, no more and no fewer. */
export interface RuleCase extends CaseChild {
  readonly children?: readonly CaseChild[]
  /**
   * Where faults are: 'ChildIdentifiers', 'CINdetails 0', 'Assessments 0.1' (the second of the first details), 'Header'. Of a child
   * other than the first, its place stands before: '1: CINdetails 0'.
   */
  readonly fails?: readonly string[]
  /** Modules it must say it cannot tell about. */
  readonly cannotTell?: readonly string[]
  /** What the header says; a good one of the census's year unless told. */
  readonly Header?: Values<'Header'>
  /** The year the census ends in: 2026 unless told. */
  readonly census?: number
}
/** Cases of one rule. Their names say what each shows. At least one fails and one passes. */
export interface RuleCases { readonly [shows: string]: RuleCase }

const again = <T>(list: readonly T[] | undefined): readonly T[] => [...(list ?? []), ...(list ?? [])]
const detailsTwice = (d: CaseDetails): CaseDetails => ({
  ...d, Assessments: again(d.Assessments), CINPlanDates: again(d.CINPlanDates), Section47: again(d.Section47),
  ChildProtectionPlans: again((d.ChildProtectionPlans ?? []).map((p) => (p.Reviews ? { ...p, Reviews: again(p.Reviews) } : p))),
})
const childTwice = (child: CaseChild): CaseChild => ({ ...child, CINdetails: again(child.CINdetails?.map(detailsTwice)) })
/** A case with every module sent twice, which no rule may find anything else in. */
export const twice = (given: RuleCase): RuleCase => ({ ...given, ...childTwice(given), ...(given.children && { children: given.children.map(childTwice) }) })

/** So many children alike, each with an identifier of their own. */
export const many = (n: number, child: CaseChild): readonly CaseChild[] => Array.from({ length: n }, (_, i) => ({ ...child, LAchildID: `many${i}` }))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`
const values = (module: ModuleName, of: object): string => Object.keys(shapes[module]).map((f) => {
  const v = (of as { readonly [f: string]: unknown })[f]
  return typeof v === 'string' ? element(f, escaped(v)) : ''
}).join('')
const list = (group: string, name: string, texts: readonly string[] | undefined): string =>
  (texts ? element(group, texts.map((t) => element(name, escaped(t))).join('')) : '')

const detailsXml = (d: CaseDetails): string => element('CINdetails', [
  values('CINdetails', { ...d, ReferralNFA: undefined }),
  ...(d.Assessments ?? []).map((a) => element('Assessments', values('Assessments', a) + list('FactorsIdentifiedAtAssessment', 'AssessmentFactors', a.AssessmentFactors))),
  ...(d.CINPlanDates ?? []).map((p) => element('CINPlanDates', values('CINplanDates', p))),
  ...(d.Section47 ?? []).map((s) => element('Section47', values('Section47', s))),
  d.ReferralNFA === undefined ? '' : element('ReferralNFA', escaped(d.ReferralNFA)),
  ...(d.ChildProtectionPlans ?? []).map((p) => element('ChildProtectionPlans', values('ChildProtectionPlans', p) + list('Reviews', 'CPPreviewDate', p.Reviews))),
].join(''))

const childXml = (child: CaseChild): string => element('Child', [
  element('ChildIdentifiers', values('ChildIdentifiers', { LAchildID: '1', ...child })),
  element('ChildCharacteristics', values('ChildCharacteristics', child) + list('Disabilities', 'Disability', child.Disabilities)),
  ...(child.CINdetails ?? []).map(detailsXml),
].join(''))

/** A case as the file a system would send. */
export function caseXml(given: RuleCase): string {
  const ending = given.census ?? 2026
  const header = { Collection: 'CIN', Year: String(ending), ReferenceDate: `${ending}-03-31`, LEA: '201', ...given.Header }
  const { LEA, ...collection } = header
  return element('Message', element('Header', element('CollectionDetails', values('Header', collection)) + element('Source', values('Header', { LEA })))
    + element('Children', (given.children ?? [given]).map(childXml).join('')))
}

export const labelOf = (m: Module): string => {
  const alone = m.module === 'Header' || m.module === 'ChildIdentifiers' || m.module === 'ChildCharacteristics'
  return `${m.child && m.child.at > 0 ? `${m.child.at}: ` : ''}${m.module}${alone ? '' : ` ${pathOf(m).join('.')}`}`
}

/** Modules that tell which of their elements are looked at. What is not a module is as it was, around watched modules. */
function watched<T extends object>(of: T, seen: Set<string>, known = new Map<object, object>()): T {
  const already = known.get(of)
  if (already) return already as T
  const module = (of as Partial<Module>).module, fields: readonly string[] = module ? Object.keys(shapes[module]) : []
  const note = (field: string | symbol): void => { if (typeof field === 'string' && fields.includes(field)) seen.add(`${module}.${field}`) }
  const proxy = new Proxy(of, { get: (at, field) => {
    note(field)
    const value = Reflect.get(at, field) as unknown
    if (field === 'unreadable') return new Proxy(value ?? {}, { get: (u, f) => { note(f); return Reflect.get(u, f) as unknown } })
    return typeof value === 'object' && value !== null ? watched(value, seen, known) : value
  } })
  known.set(of, proxy)
  return proxy
}

export interface Found { readonly fails: readonly string[]; readonly cannotTell: readonly string[]; readonly given: CinReturn }

/** Runs a rule over a case. `seen` gathers the elements it looked at ('Assessments.AssessmentActualStartDate'), and 'year'. */
export async function runCase(rule: RuleCin, given: RuleCase, seen = new Set<string>()): Promise<Found> {
  const census = await readCinText([caseXml(given)], 'case.xml'), year = census.year ?? yearEnding(2026)
  const header = watched(census.header, seen), children: readonly Child[] = census.children.map((child) => watched(child, seen))
  const c: Collection = { header, children, get year() { seen.add('year'); return year } }
  const labels = (all: Iterable<Module>): readonly string[] => [...new Set([...all].map(labelOf))].toSorted()
  const fails = labels(faultsOf([rule], c).get(rule) ?? []), unsure = labels(children.flatMap((child) => rule.cannotTell?.modules(child, c) ?? []))
  return { fails, cannotTell: unsure, given: census }
}
