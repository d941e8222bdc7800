import type { AnyRow } from '../../../../returns/index.ts'
import type { Child } from './child.ts'
import type { Collection, ColumnsOf, Need, Rule903 } from './rule.ts'
import { shapes, tableNames, type TableName } from './tables.ts'

export type Outcome = 'passed' | 'failed' | 'could not be checked'

/** What came of one rule. */
export interface RuleOutcome {
  readonly rule: Rule903
  readonly outcome: Outcome
  /** Why it could not be checked; also beside failures, when of other rows it could not be told. */
  readonly why: string | null
  /** The rows at fault of each table, in order, each once. */
  readonly failures: { readonly [T in TableName]?: readonly number[] }
  readonly unsure: { readonly [T in TableName]?: readonly number[] }
}

/** Which tables were given, each with the columns it lacks. */
export type Given = ReadonlyMap<TableName, readonly string[]>
export interface Available { readonly now: Given; readonly last: Given | null; readonly needs: ReadonlySet<Need> }

/** Told how much of the children has been looked at, a part of 1; looked at goes on when it is done. */
export type Looked = (part: number) => void | Promise<void>

/** A rule under way, with what it has found so far. */
interface Running { readonly rule: Rule903; readonly why: string | null; readonly faulty: AnyRow[]; readonly unsure: AnyRow[] }

/** Children looked at together. Of 1 to 10,000 the quickest: a rule's code stays at hand over them, and so do their rows over the rules. */
const together = 32

/** Runs rules over a return. A rule without what it needs is not run, and says so. */
export async function check(rules: readonly Rule903[], c: Collection, given: Available, looked: Looked = () => undefined): Promise<readonly RuleOutcome[]> {
  const all = rules.map((rule): Running => ({ rule, why: lacks(rule, given), faulty: [], unsure: [] }))
  const able = all.filter((r) => r.why === null), steps = able.flatMap(stepsOf)
  for (const { rule, faulty } of able) if (rule.faultsAmong) faulty.push(...rule.faultsAmong(c))
  for (let from = 0; from < c.children.length; from += together) {
    const some = c.children.slice(from, from + together), tables = some.map(tablesOf)
    for (const step of steps) ask(step, some, tables, c)
    if (from % (16 * together) === 0) await looked(from / c.children.length)
  }
  return all.map(outcomeOf)
}

/** One question of a rule, where its answers go, and the tables (a bit for each) in one of which a child must be for it to be asked. */
interface Step { readonly find: (child: Child, c: Collection) => readonly AnyRow[]; readonly into: AnyRow[]; readonly tables: number }

function stepsOf({ rule: { faults, cannotTell, marks }, faulty, unsure }: Running): readonly Step[] {
  const tables = tableNames.reduce((bits, t, bit) => (t in marks ? bits | (1 << bit) : bits), 0)
  return [...(faults ? [{ find: faults, into: faulty, tables }] : []), ...(cannotTell ? [{ find: cannotTell.rows, into: unsure, tables }] : [])]
}

function ask({ find, into, tables }: Step, some: readonly Child[], their: readonly number[], c: Collection): void {
  for (let i = 0; i < some.length; i++) {
    const child = some[i]
    if (!child || ((their[i] ?? 0) & tables) === 0) continue
    const found = find(child, c)
    if (found.length > 0) into.push(...found)
  }
}

/** Which tables a child is in, a bit for each: a rule finds something only in tables it marks. */
function tablesOf(child: Child): number {
  let bits = 0
  for (let i = 0; i < tableNames.length; i++) { const t = tableNames[i]; if (t && child.rows[t].length > 0) bits |= 1 << i }
  return bits
}

function outcomeOf({ rule, why, faulty, unsure }: Running): RuleOutcome {
  if (why !== null) return { rule, outcome: 'could not be checked', why, failures: {}, unsure: {} }
  const doubt = unsure.length > 0 ? `${unsure.length === 1 ? 'one row' : `${unsure.length} rows`}: ${rule.cannotTell?.why ?? ''}` : null
  return { rule, outcome: faulty.length > 0 ? 'failed' : doubt === null ? 'passed' : 'could not be checked', why: doubt, failures: byTable(faulty), unsure: byTable(unsure) }
}

function byTable(rows: readonly AnyRow[]): { readonly [T in TableName]?: readonly number[] } {
  if (rows.length === 0) return {}
  const found = new Map<string, Set<number>>()
  for (const { table, row } of rows) {
    const of = found.get(table)
    if (of) of.add(row)
    else found.set(table, new Set([row]))
  }
  return Object.fromEntries(tableNames.flatMap((t) => { const of = found.get(t); return of ? [[t, [...of].toSorted((a, b) => a - b)]] : [] }))
}

const needed: { readonly [N in Need]: string } = {
  providers: 'no list of providers was given', postcodes: 'no table of postcodes was given', authority: 'it was not said which authority this is',
}

/** What a rule cannot do without and was not given; null when it can be run. */
function lacks(rule: Rule903, { now, last, needs }: Available): string | null {
  const need = rule.needs?.find((n) => !needs.has(n))
  return lacksColumns(rule.reads, now, '') ?? (rule.last ? (last ? lacksColumns(rule.last, last, 'last year’s ') : 'last year’s return was not given') : null) ?? (need ? needed[need] : null)
}

function lacksColumns(columns: ColumnsOf, given: Given, whose: string): string | null {
  for (const table of tableNames) {
    const wanted = columns[table]
    if (!wanted) continue
    const missing = given.get(table)
    if (!missing) return `${whose}${table} was not given`
    // A column that a file may be without is read as blank in last year's; a rule of this year's that reads it has nothing to go by.
    const column = wanted.find((w) => missing.includes(w) && !(whose && shapes[table].optional.includes(w))) ?? (missing.includes('CHILD') ? 'CHILD' : undefined)
    if (column) return `${whose}${table} has no column ${column}`
  }
  return null
}
