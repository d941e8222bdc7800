import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { places, type Place } from '../../families/sleeping.ts'
import { homelessYoungPerson } from '../../records/homeless-young-person.ts'

/** Each time a young person came to us with nowhere to live. */
export const came = readOnce((t: Timeline) => t.each(homelessYoungPerson).flatMap((entry) => {
  const step = entry.first('presented')
  return step ? [{ entry, step }] : []
}))
export type Came = ReturnType<typeof came>[number]

/** Bed and breakfast, from the first night to the next place written: each such stretch with what came after it. */
export interface Stretch { readonly of: Came; readonly first: Place; readonly later: readonly Place[]; readonly ordinal: number }

/** One for each time they were put in bed and breakfast; nights written one after another are one stretch. */
export const stretches = readOnce((t: Timeline): readonly Stretch[] => came(t).flatMap((of) => {
  const all = places(of.entry.living)
  const starts = all.flatMap((p, i) => (inOne(p) && !(all[i - 1] && inOne(all[i - 1])) ? [i] : []))
  return starts.map((i, ordinal) => ({ of, first: all[i] as Place, later: all.slice(i + 1), ordinal }))
}))

/** Whether a place is bed and breakfast. */
export const inOne = (p: Place | undefined): boolean => p?.place === 'bed-and-breakfast'
