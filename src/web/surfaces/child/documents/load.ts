import { instantAt, type When } from '../../../../calendar/index.ts'
import { living, type SubjectId, type Source } from '../../../../ledger/index.ts'
import { attachedIn, type Attached } from '../../../../records/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'

/** The files of one step of a record, as it stands. */
export interface Kept {
  readonly record: string
  readonly kind: string
  readonly step: string
  readonly happened: When
  readonly author: SubjectId | null
  readonly source: Source | null
  readonly files: readonly Attached[]
}

/** What sort of file somebody looks for. */
export type Sort = 'photos' | 'documents' | 'recordings'
export const sorts: readonly Sort[] = ['photos', 'documents', 'recordings']
export const sortOf = (f: Pick<Attached, 'type'>): Sort => (f.type.startsWith('image/') ? 'photos' : f.type.startsWith('audio/') ? 'recordings' : 'documents')

/** Every file of every record that stands, newest first; and how many more are in records that were said to be wrong. */
export function keptOf(record: ChildRecord): { readonly kept: readonly Kept[]; readonly inWithdrawn: number } {
  const all = living(record.timeline.facts)
  const steps = all.filter((r) => r.withdrawn === null).flatMap((r) => r.steps)
  const kept = steps.flatMap((s): readonly Kept[] => {
    const files = once(attachedIn(s.body))
    return files.length === 0 ? [] : [{ record: s.record, kind: s.kind, step: s.step, happened: s.happened, author: s.author, source: s.current.source, files }]
  })
  const wrong = all.filter((r) => r.withdrawn !== null).flatMap((r) => r.steps).flatMap((s) => once(attachedIn(s.body)))
  return { kept: kept.sort((a, b) => compare(instantAt(b.happened), instantAt(a.happened)) || compare(a.record, b.record) || compare(a.step, b.step)), inWithdrawn: wrong.length }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The same photograph in two answers of one step is one photograph. */
const once = (files: readonly Attached[]): readonly Attached[] => [...new Map(files.map((f) => [f.hash, f])).values()]

/** Only files of one sort, and the steps that hold some. */
export const onlySort = (kept: readonly Kept[], sort: Sort | null): readonly Kept[] => (sort === null ? kept : kept.flatMap((k) => {
  const files = k.files.filter((f) => sortOf(f) === sort)
  return files.length === 0 ? [] : [{ ...k, files }]
}))
