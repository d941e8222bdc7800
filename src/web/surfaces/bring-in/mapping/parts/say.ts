import { answersOf, chosenIn, fromOf, targetsOf, type DayOrder, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import type { Pack } from '../../../../../packs/index.ts'

/** How one column is read, in words. */
export interface SaidColumn { readonly column: string; readonly is: readonly string[]; readonly words: readonly string[]; readonly days: string | null }

/** In which order a column writes its days, in words. */
export const dayOrderNames: { readonly [O in DayOrder]: string } = { dmy: 'Day, month, year', mdy: 'Month, day, year', ymd: 'Year, month, day' }

/** A mapping column by column: which answer each is, and how its words and days are read. */
export function sayMapping(mapping: Mapping, { recordTypes }: Pick<Pack, 'recordTypes'>): readonly SaidColumn[] {
  const targets = targetsOf([...new Set(mapping.steps.map((s) => s.kind))], recordTypes)
  return [...chosenIn(mapping)].map(([column, ids]) => {
    const of = ids.flatMap((id) => targets.find((t) => t.id === id) ?? []), order = mapping.days?.[column]
    const words = of.flatMap((t) => { const { field } = t; return field ? Object.entries(fromOf(mapping, t)?.codes ?? {}).map(([word, code]) => `${word}: ${code === '' ? 'says nothing' : answersOf(field).find((a) => a.code === code)?.label ?? code}`) : [] })
    return { column, is: of.map((t) => t.label), words, days: order ? dayOrderNames[order] : null }
  })
}

/** What rows of such files tell of: 'Visit and Note'. */
export function sayKinds(mapping: Mapping, { recordTypes }: Pick<Pack, 'recordTypes'>): string {
  const titles = [...new Set(mapping.steps.map((s) => s.kind))].map((k) => recordTypes.find((t) => t.id === k)?.title ?? k)
  return titles.length === 0 ? 'Who the children are' : titles.join(' and ')
}
