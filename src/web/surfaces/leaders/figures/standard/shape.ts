import type { Day } from '../../../../../calendar/index.ts'
import { csv } from '../../../../csv.ts'
import { measures } from './measures.ts'
import type { Count } from './suppress.ts'

/** The name of the shape a file has. A new number when a reader of the old one could be misled. */
export const shape = 'sightline-missing-standard-1'

/** Standard figures of one authority and one year to 31 March, as they are sent to whoever adds them up. See docs/standard-figures.md. */
export interface StandardFile {
  readonly shape: typeof shape
  readonly authority: string
  readonly from: Day
  readonly to: Day
  readonly measures: readonly { readonly id: string; readonly version: number; readonly count: Count }[]
}

/** Puts counts that may leave the authority in the shape they are sent in. */
export const fileOf = (authority: string, from: Day, to: Day, counts: ReadonlyMap<string, Count>): StandardFile => ({
  shape, authority, from, to, measures: measures.map(({ id, version }) => ({ id, version, count: counts.get(id) ?? 0 })),
})

/** The same as a table: one line for each measure, always in the same order, so that tables can be laid over each other. */
export const csvOf = (file: StandardFile): string => csv([
  ['Shape', 'Authority', 'From', 'To', 'Measure', 'Version', 'What it counts', 'Count'],
  ...file.measures.map((m) => [file.shape, file.authority, file.from, file.to, m.id, String(m.version), measures.find((x) => x.id === m.id)?.title ?? '', String(m.count)]),
])

/** One measure over several authorities: `c` while any of them kept theirs back, and then at least so many. */
export interface Added { readonly id: string; readonly version: number; readonly count: Count; readonly atLeast: number; readonly keptBackBy: number }
/** Figures of several authorities added up. */
export interface AddedUp { readonly from: Day; readonly to: Day; readonly authorities: readonly string[]; readonly measures: readonly Added[] }

/** Adds up files of several authorities. Throws, saying what is the matter, where a sum would mean nothing. */
export function addUp(files: readonly StandardFile[]): AddedUp {
  const [first] = files
  if (!first) throw new Error('There is no file to add up.')
  for (const f of files) {
    if (f.shape !== shape) throw new Error(`The file of ${f.authority} has another shape: ${String(f.shape)}.`)
    if (f.from !== first.from || f.to !== first.to) throw new Error(`The file of ${f.authority} is about another year: ${f.from} to ${f.to}.`)
  }
  const authorities = files.map((f) => f.authority)
  if (new Set(authorities).size < authorities.length) throw new Error('The same authority is there twice.')
  return {
    from: first.from, to: first.to, authorities,
    measures: first.measures.map(({ id, version }) => {
      const all = files.map((f) => {
        const found = f.measures.find((m) => m.id === id)
        if (found?.version !== version) throw new Error(`The file of ${f.authority} counts ${id} in another way: version ${found?.version ?? 'none'}, and not ${version}.`)
        return found.count
      })
      const keptBackBy = all.filter((n) => n === 'c').length
      // What is kept back is never nothing: a zero is shown.
      const atLeast = all.reduce<number>((sum, n) => sum + (n === 'c' ? 1 : n), 0)
      return { id, version, count: keptBackBy > 0 ? 'c' : atLeast, atLeast, keptBackBy }
    }),
  }
}
