import { DayReader } from '../../../../returns/days.ts'
import type { Problems } from '../../../../returns/index.ts'
import { moduleNames, shapes, type Module, type ModuleName } from './modules.ts'
import type { Leaf } from './schema.ts'

/** A module while it is read. */
export type Making = { -readonly [K in keyof Module]: Module[K] } & { [field: string]: unknown }

const noLists: readonly string[] = []
const held = { CINdetails: ['assessments', 'cinPlans', 'section47s', 'protectionPlans'], ChildProtectionPlans: ['reviews'] } as const
/** Lists of modules a module holds. */
export const listsOf = (module: ModuleName): readonly string[] => (module === 'CINdetails' || module === 'ChildProtectionPlans' ? held[module] : noLists)
/** What stands in a module, however deep. */
export const inside = (m: Making): readonly Making[] => listsOf(m.module).flatMap((list) => (m[list] as readonly Making[]).flatMap((one) => [one, ...inside(one)]))
/** The list a module goes into. */
export const listOf: { readonly [M in ModuleName]?: string } = {
  Disabilities: 'disabilities', CINdetails: 'details', Assessments: 'assessments', CINplanDates: 'cinPlans', Section47: 'section47s',
  ChildProtectionPlans: 'protectionPlans', Reviews: 'reviews',
}

/** Every field null, so that modules of a kind are alike in memory. */
const blankOf = (m: ModuleName): object => Object.fromEntries(Object.keys(shapes[m]).map((f) => [f, null]))
const blanks = Object.fromEntries(moduleNames.map((m) => [m, blankOf(m)])) as { readonly [M in ModuleName]: object }
/** One empty list for all that are empty, and a list of its own size for most that are not: most hold one. */
export const nothing: readonly never[] = []
export function put<T>(into: { [field: string]: unknown }, list: string, one: T): void {
  const already = into[list] as T[]
  if (already.length === 0) into[list] = [one]
  else already.push(one)
}

/** Makes modules and reads their values. One maker serves a whole census, so that equal texts are kept once. */
export class Maker {
  readonly #days = new DayReader()
  readonly #texts = new Map<string, string>()
  readonly #problems: Problems
  /** How many dates of each field could not be read: 'CINdetails.CINclosureDate'. */
  readonly unreadable = new Map<string, number>()
  /** How many modules of each kind stood in the file. */
  readonly rows = new Map<ModuleName, number>(moduleNames.map((m) => [m, 0]))

  constructor(problems: Problems) { this.#problems = problems }

  /** A module that stands in the file. */
  module(module: ModuleName, child: object | null, within: Making | null, nth: number): Making {
    const row = this.rows.get(module) ?? 0
    this.rows.set(module, row + 1)
    return this.blank(module, child, within, nth, row)
  }

  /** A module that does not stand in the file, unless its row is told. */
  blank(module: ModuleName, child: object | null, within: Making | null, nth: number, row = -1): Making {
    const made = { module, child, within, nth, row, unreadable: null, ...blanks[module] } as unknown as Making
    if (module === 'Assessments') made['AssessmentFactors'] = nothing
    for (const list of listsOf(module)) made[list] = nothing
    return made
  }

  /** Puts a value into a module. `at` is the child's place; null in the header. */
  value(to: Making, leaf: Leaf, text: string, at: number | null): void {
    const value = text.trim()
    if (value === '') return
    if (leaf.of === 'several') put(to, leaf.field, this.#kept(value))
    else if (leaf.day) this.#day(to, leaf.field, value, at)
    else to[leaf.field] = this.#kept(value)
  }

  #day(to: Making, field: string, text: string, at: number | null): void {
    // XML lets a date carry its time zone.
    const found = this.#days.read(text.length > 10 ? text.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1') : text)
    if (found) {
      to[field] = found.day
      if (found.written !== 'iso') this.#unusual(field, found.written, at)
      return
    }
    const key = `${to.module}.${field}`
    this.unreadable.set(key, (this.unreadable.get(key) ?? 0) + 1)
    to.unreadable = { ...to.unreadable, [field]: this.#kept(text) }
    const says = 'Not a date that can be read. Write it as year-month-day: 2025-04-05.'
    if (at === null) this.#problems.file(says, field)
    else this.#problems.cell(at, field, says)
  }

  #unusual(field: string, written: 'uk' | 'serial', at: number | null): void {
    const how = written === 'uk' ? 'day/month/year' : 'a spreadsheet\'s day number'
    const says = (times: number): string =>
      `Written as ${how} in ${times === 1 ? 'one place' : `${times} places`}. Read as a date, but the census asks for year-month-day: 2025-04-05.`
    if (at === null) this.#problems.file(says(1), field)
    else this.#problems.downColumn(at, field, written, says)
  }

  #kept(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    // A longer text is a window on the piece of the file it came from, and would keep all of that in memory.
    const kept = text.length > 12 ? Buffer.from(text).toString() : text
    if (this.#texts.size < 1_000_000) this.#texts.set(kept, kept)
    return kept
  }
}
