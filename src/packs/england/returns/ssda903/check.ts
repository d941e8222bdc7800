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

/**
 * Runs rules over a return: all of them on one child, then on the next, because a child's few rows stay at hand and a whole
 * return's do not. A rule without what it needs is not run, and says so.
 */
export async function check(rules: readonly Rule903[], c: Collection, given: Available, looked: Looked = () => undefined): Promise<readonly RuleOutcome[]> {
  const all = rules.map((rule): Running => ({ rule, why: lacks(rule, given), faulty: [], unsure: [] }))
  const able = all.filter((r) => r.why === null), byTables = new Map<number, readonly Step[]>()
  for (const { rule, faulty } of able) if (rule.faultsAmong) faulty.push(...rule.faultsAmong(c))
  for (const [i, child] of c.children.entries()) {
    const tables = tablesOf(child)
    let concerned = byTables.get(tables)
    if (!concerned) byTables.set(tables, concerned = able.filter((r) => tableNames.some((t, bit) => t in r.rule.marks && tables & (1 << bit))).flatMap(stepsOf))
    for (let s = 0; s < concerned.length; s++) {
      const step = concerned[s]
      if (!step) continue
      const found = step.find(child, c)
      if (found.length > 0) step.into.push(...found)
    }
    if (i % 500 === 499) await looked(i / c.children.length)
  }
  return all.map(outcomeOf)
}

/** One question asked of a child, and where its answers go. Millions are asked, so nothing else stands between. */
interface Step { readonly find: (child: Child, c: Collection) => readonly AnyRow[]; readonly into: AnyRow[] }

const stepsOf = ({ rule: { faults, cannotTell }, faulty, unsure }: Running): readonly Step[] =>
  [...(faults ? [{ find: faults, into: faulty }] : []), ...(cannotTell ? [{ find: cannotTell.rows, into: unsure }] : [])]

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
