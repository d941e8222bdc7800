import { tableNames, type TableName } from '../../../../src/packs/england/returns/ssda903/tables.ts'
import { Dice } from '../../../synthetic/dice.ts'
import type { Made903 } from '../make.ts'
import type { Sheets } from '../sheets.ts'
import { wrongCodes } from './codes.ts'
import { wrongDates } from './dates.ts'
import { draftsOf, type ChildDraft, type Draft, type Drafts, type Mistake } from './draft.ts'
import { wrongRows } from './rows.ts'

export const mistakes: readonly Mistake[] = [...wrongDates, ...wrongCodes, ...wrongRows]

/** Rows by table, counted from 0. */
export type Rows = { readonly [T in TableName]?: readonly number[] }
/** A mistake that was made: in whose rows, and what rules must say of it. Rules not named here may say something too, of the same children. */
export interface Spoilt { readonly name: string; readonly children: readonly string[]; readonly rules: { readonly [code: string]: Rows } }

export interface Spoiling {
  readonly seed: string | number
  /** Names of mistakes to make, each in the rows of another child; every one once when left out. */
  readonly faults?: readonly string[]
}

/** Puts known mistakes into a return. What was given stays as it was. */
export function spoil(made: Made903, { seed, faults = mistakes.map((m) => m.name) }: Spoiling): { readonly made: Made903; readonly spoilt: readonly Spoilt[] } {
  const dice = new Dice(`spoil ${seed}`), now = draftsOf(made.now), children = new Map(dice.shuffled(childrenOf(now, draftsOf(made.last), made)).map((c) => [c.header['CHILD'] ?? '', c]))
  const found = faults.map((name) => {
    const mistake = mistakes.find((m) => m.name === name)
    if (!mistake) throw new Error(`no such mistake: ${name}`)
    const done = putSomewhere(mistake, children)
    for (const id of done.children) children.delete(id)
    return { name, ...done }
  })
  const at = new Map(tableNames.flatMap((t) => now[t].map((row, i) => [row, [t, i] as const] as const)))
  const rowsOf = (rows: readonly Draft[]): Rows => {
    const places = rows.flatMap((row) => { const place = at.get(row); return place ? [place] : [] })
    return Object.fromEntries(tableNames.flatMap((t) => { const of = places.filter(([table]) => table === t).map(([, i]) => i); return of.length > 0 ? [[t, of]] : [] }))
  }
  const spoilt = found.map(({ name, children: of, expected }) => ({ name, children: of, rules: Object.fromEntries(Object.entries(expected).map(([code, rows]) => [code, rowsOf(rows ?? [])])) }))
  return { made: { year: made.year, now: now as unknown as Sheets, last: made.last }, spoilt }
}

function putSomewhere(mistake: Mistake, children: ReadonlyMap<string, ChildDraft>) {
  let another: ChildDraft | null = null
  for (const [id, child] of children) {
    const expected = another && mistake.put(child, another)
    if (another && expected) return { expected, children: mistake.put.length > 1 ? [id, another.header['CHILD'] ?? ''] : [id] }
    another = child
  }
  throw new Error(`no child is left for the mistake: ${mistake.name}. Make more children.`)
}

/** Each child's rows, with a way to put rows into the whole return and take them out. */
function childrenOf(now: Drafts, last: Drafts, { year }: Made903): readonly ChildDraft[] {
  const mine = byChild(now), before = byChild(last)
  return now.Header.map((header) => {
    const id = header['CHILD'] ?? '', of = mine(id)
    return {
      now: of, last: before(id), header, episodes: of.Episodes, year,
      add: (table, row) => { now[table].push(row) },
      remove: (table, row) => { now[table].splice(now[table].indexOf(row), 1) },
    }
  })
}

function byChild(drafts: Drafts): (id: string) => Drafts {
  const of = Object.fromEntries(tableNames.map((t) => [t, Map.groupBy(drafts[t], (row) => row['CHILD'] ?? '')])) as unknown as { readonly [T in TableName]: ReadonlyMap<string, Draft[]> }
  return (id) => Object.fromEntries(tableNames.map((t) => [t, of[t].get(id) ?? []])) as unknown as Drafts
}
