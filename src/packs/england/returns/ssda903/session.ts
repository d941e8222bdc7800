import { RowMaker, UnreadableReturn, type Problem } from '../../../../returns/index.ts'
import { check, type RuleOutcome } from './check.ts'
import { collect } from './collect.ts'
import { load, type Loaded } from './load.ts'
import { authorityNow } from './authorities.ts'
import { noPostcodes, remembering } from './postcodes.ts'
import type { Provider } from './providers.ts'
import type { Collection, Need } from './rule.ts'
import { tableNames, type TableName } from './tables.ts'
import { sentTwice } from './sent-twice.ts'
import { wrongYear } from './wrong-year.ts'
import { yearOf } from './year.ts'
import { ruleSets, years } from './years.ts'

/** What somebody gives to have a return checked. Paths of files and folders. */
export interface Asked {
  readonly year: string
  readonly la: string | null
  readonly from: string
  readonly previous?: string | null
  /** Ofsted's list, or its lists. */
  readonly providers?: string | readonly string[] | null
  readonly postcodes?: string | null
}

/** A return checked. */
export interface Checked {
  readonly year: string
  readonly rows: { readonly [T in TableName]?: number }
  readonly problems: readonly Problem[]
  readonly outcomes: readonly RuleOutcome[]
  /** What was checked, so that a page can show the rows. */
  readonly collection: Collection
}

/** How far a check has come: a part of 1, and what is being done. */
export type Progress = (part: number, doing: string) => void | Promise<void>

/** Reads a return and runs every rule of its year over it. Throws `UnreadableReturn`, whose message says what to do. */
export async function checkReturn(asked: Asked, progress: Progress = () => undefined): Promise<Checked> {
  const rules = ruleSets[asked.year]
  if (!rules) throw new UnreadableReturn(`There are rules for ${years.join(', ')}; not for ${asked.year}. Give one of those years.`)
  const year = yearOf(asked.year), maker = new RowMaker(), problems: Problem[] = []
  await progress(0, 'Reading the files')
  const now = await load(asked.from, maker)
  await progress(0.3, 'Reading last year’s files')
  const last = asked.previous ? await load(asked.previous, maker) : null
  // Loaded when asked for: reading a workbook needs more than the rest together.
  const providers = asked.providers ? await readLists([asked.providers].flat()) : null
  const postcodes = asked.postcodes ? await (await import('./read-postcodes.ts')).readPostcodes(asked.postcodes) : null
  problems.push(...now.problems, ...(last?.problems ?? []).map((p) => ({ ...p, file: `last year: ${p.file}` })), ...(postcodes?.problems ?? []))
  problems.push(...wrongYear(now, year, 'this year’s'), ...(last ? wrongYear(last, yearOf(`${Number(asked.year.slice(0, 4)) - 1}-${asked.year.slice(2, 4)}`), 'last year’s') : []))
  const collection = collect({ year, la: asked.la && (authorityNow(asked.la) ?? asked.la), tables: now.tables, last: last?.tables ?? null, providers: providers ?? new Map(), postcodes: postcodes ? remembering(postcodes.table) : noPostcodes })
  problems.push(...sentTwice(collection, now))
  const needs = new Set<Need>([...(providers ? ['providers' as const] : []), ...(postcodes ? ['postcodes' as const] : []), ...(asked.la ? ['authority' as const] : [])])
  const outcomes = await check([...rules.values()], collection, { now: now.found, last: last?.found ?? null, needs }, (part) => progress(0.4 + 0.6 * part, 'Checking'))
  return { year: asked.year, rows: rowsOf(now), problems, outcomes, collection }
}

/** The providers of several lists; of one in two, what the later says. */
async function readLists(files: readonly string[]): Promise<ReadonlyMap<string, Provider>> {
  const { readProviders } = await import('./read-providers.ts'), all = new Map<string, Provider>()
  for (const file of files) for (const [urn, provider] of await readProviders(file)) all.set(urn, provider)
  return all
}

const rowsOf = (loaded: Loaded): { readonly [T in TableName]?: number } =>
  Object.fromEntries(tableNames.flatMap((t) => (loaded.found.has(t) ? [[t, loaded.tables[t].length]] : [])))
