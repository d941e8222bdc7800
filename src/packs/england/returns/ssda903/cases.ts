import { Problems, RowMaker, type AnyRow } from '../../../../returns/index.ts'
import { collect } from './collect.ts'
import { noPostcodes, plainPostcode, type PostcodePlace } from './postcodes.ts'
import type { Provider } from './providers.ts'
import type { Rule903 } from './rule.ts'
import { shapes, tableNames, type TableName, type Tables } from './tables.ts'
import { yearOf } from './year.ts'

/** Rows as they stand in a file: dates as `05/04/2025`. A row without a CHILD is of child '1'. */
export type CaseRows = { readonly [T in TableName]?: readonly { readonly [C in keyof Tables[T][number] & string as C extends 'table' | 'row' | 'unreadable' ? never : C]?: string }[] }

/** Tables to run one rule over, and the rows it must find, no more and no fewer. */
export interface RuleCase extends CaseRows {
  /** Rows by table. Left out: none. */
  readonly fails?: { readonly [T in TableName]?: readonly number[] }
  /** Rows it must say it cannot tell about. */
  readonly cannotTell?: { readonly [T in TableName]?: readonly number[] }
  readonly last?: CaseRows
  readonly providers?: readonly (Pick<Provider, 'urn'> & Partial<Provider>)[]
  readonly postcodes?: { readonly [postcode: string]: PostcodePlace }
  readonly la?: string
  /** The collection's year; 2025-26 unless told. */
  readonly year?: string
}
/** Cases of one rule. Their names say what each shows. At least one fails and one passes. */
export interface RuleCases { readonly [shows: string]: RuleCase }

/** Rows that tell which of their columns are looked at while a rule runs. */
class Watch {
  readonly seen: Set<string>
  on = false
  constructor(seen: Set<string>) { this.seen = seen }
  row(row: AnyRow, prefix: string): AnyRow {
    const note = (column: string | symbol): void => { if (this.on && typeof column === 'string' && !['CHILD', 'table', 'row', 'unreadable'].includes(column)) this.seen.add(`${prefix}${row.table}.${column}`) }
    const unreadable = new Proxy(row.unreadable ?? {}, { get: (at, column) => { note(column); return Reflect.get(at, column) as unknown } })
    return new Proxy(row, { set: () => { throw new Error('a rule changes what others read') }, get: (at, column) => { note(column); return column === 'unreadable' ? unreadable : Reflect.get(at, column) as unknown } })
  }
}

const made = (rows: CaseRows, watch: Watch, prefix: string): Tables => {
  const maker = new RowMaker(), problems = new Problems('case')
  return Object.fromEntries(tableNames.map((t) => [t, (rows[t] ?? []).map((cells, at) => {
    const whole: { readonly [column: string]: string | undefined } = { CHILD: '1', ...cells }
    return watch.row(maker.row(shapes[t], at, Object.keys(whole), Object.values(whole).map((v) => v ?? ''), problems), prefix)
  })])) as unknown as Tables
}

/** Runs a rule over a case. `seen` gathers the columns it looked at: 'Episodes.DEC', 'last Episodes.DEC'. */
export function runCase(rule: Rule903, given: RuleCase, seen = new Set<string>()): { readonly fails: Found; readonly cannotTell: Found } {
  const watch = new Watch(seen)
  const places = new Map(Object.entries(given.postcodes ?? {}).map(([p, place]) => [plainPostcode(p), place]))
  const c = collect({
    year: yearOf(given.year ?? '2025-26'), la: given.la ?? null, tables: made(given, watch, ''), last: given.last ? made(given.last, watch, 'last ') : null,
    providers: new Map((given.providers ?? []).map((p) => [p.urn, { placements: [], providerCodes: [], closed: null, postcode: null, authority: null, ...p }])),
    postcodes: given.postcodes ? { size: places.size, find: (p) => (p === null ? null : places.get(plainPostcode(p)) ?? null) } : noPostcodes,
  })
  watch.on = true
  const faults = [...(rule.faultsAmong?.(c) ?? []), ...c.children.flatMap((child) => rule.faults?.(child, c) ?? [])]
  const unsure = c.children.flatMap((child) => rule.cannotTell?.rows(child, c) ?? [])
  watch.on = false
  return { fails: byTable(faults), cannotTell: byTable(unsure) }
}

export interface Found { [table: string]: number[] | undefined }
const byTable = (rows: readonly AnyRow[]): Found => {
  const found: Found = {}
  for (const { table, row } of rows) (found[table] ??= []).push(row)
  for (const t of Object.keys(found)) found[t] = [...new Set(found[t])].toSorted((a, b) => a - b)
  return found
}
