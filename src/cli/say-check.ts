import type { Checked } from '../packs/england/returns/ssda903/index.ts'
import { tableNames } from '../packs/england/returns/ssda903/index.ts'
import type { CinResult, RuleCin } from '../packs/england/returns/cin/index.ts'

/** Rules and children listed before the rest are only counted. */
const most = 40, mostChildren = 10

/** A rule that fails, for a line of text. */
interface Failing { readonly code: string; readonly title: string; readonly mend: string; readonly places: number; readonly children: ReadonlySet<string> }

/** What fails, the most first, with what to do; then the children with most rules against them. */
function lines(failing: readonly Failing[], what: string): readonly string[] {
  if (failing.length === 0) return []
  const worst = failing.toSorted((a, b) => b.places - a.places), rules = new Map<string, number>()
  for (const f of failing) for (const child of f.children) rules.set(child, (rules.get(child) ?? 0) + 1)
  const children = [...rules].toSorted(([, a], [, b]) => b - a)
  return [
    '', ...worst.slice(0, most).map((f) => `  ${f.code.padEnd(10)} ${`${f.places} ${what}${f.places === 1 ? '' : 's'}`.padEnd(14)} ${f.title}. ${f.mend}`),
    ...(worst.length > most ? [`  and ${worst.length - most} more rules`] : []),
    '', 'Children with most rules against them:', ...children.slice(0, mostChildren).map(([child, n]) => `  ${child.padEnd(20)} ${n} ${n === 1 ? 'rule' : 'rules'}`),
    ...(children.length > mostChildren ? [`  and ${children.length - mostChildren} more children`] : []),
  ]
}

/** An SSDA903 return, as lines of text. */
export function say903({ outcomes, collection }: Checked): readonly string[] {
  const failed = outcomes.filter((o) => o.outcome === 'failed'), tables = tableNames.filter((t) => failed.some((o) => t in o.failures))
  const childOf = new Map(tables.map((t) => [t, new Map(collection.tables[t].map((r) => [r.row, r.CHILD]))]))
  return lines(failed.map(({ rule, failures }) => {
    const children = new Set<string>()
    let places = 0
    for (const table of tableNames) for (const at of failures[table] ?? []) { places++; children.add(childOf.get(table)?.get(at) ?? 'no identifier') }
    return { ...rule, places, children }
  }), 'row')
}

/** A census, as lines of text. */
export const sayCin = (result: CinResult, rules: readonly RuleCin[]): readonly string[] =>
  lines(result.rules.flatMap((o) => {
    const rule = rules.find((r) => r.code === o.code)
    return o.outcome === 'failed' && rule ? [{ code: rule.code, title: rule.title, mend: rule.mend, places: o.failures.length, children: new Set(o.failures.map((f) => f.childId ?? 'the whole return')) }] : []
  }), 'place')
