import type { Import, Series } from '../../../../store/imports/index.ts'
import type { Call } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { partOf, spanOf, type Part } from '../../pages.tsx'

export type Problem = { readonly field: 'kind' | 'year' | 'files'; readonly says: string }
export interface Asked { readonly kind: Series; readonly year: string; readonly wants: 'look' | 'write' }
export interface Start { readonly asked: Asked; readonly problems: readonly Problem[]; readonly imports: readonly Import[]; readonly part: Part; readonly names: NameBook }

/** Sets of files on one part of the list. */
const perPage = 50
/** How many years back a return may be of. */
const yearsBack = 20
const yearFrom = (first: number): string => `${first}-${String((first + 1) % 100).padStart(2, '0')}`
/** Years an SSDA903 return can be of, the one under way first: each begins in April. */
export function yearsOffered(today: string): readonly string[] {
  const first = Number(today.slice(0, 4)) - (today.slice(5, 10) < '04-01' ? 1 : 0)
  return Array.from({ length: yearsBack }, (_, i) => yearFrom(first - i))
}
/** What the form begins with: nothing is written, and a year that is not said is read from the days in the files. */
const usual: Asked = { kind: 'ssda903', year: '', wants: 'look' }

export async function load(call: Call, asked = usual, problems: readonly Problem[] = []): Promise<Start> {
  const desk = call.store.imports, part = partOf(call, await desk?.count() ?? 0, perPage), imports = await desk?.some(spanOf(part)) ?? []
  const names = namesFrom(await call.reader.cards(imports.flatMap((i) => [i.worker, i.signed_by]).filter((w) => w !== null)))
  return { asked, problems, imports, part, names }
}
