import type { RecordType } from '../../../../records/index.ts'
import { openingSteps } from '../../../../records/form/index.ts'

/** One thing that can be written: a record type, and the step it is begun with. */
export interface Writable { readonly type: RecordType; readonly step: string; readonly title: string }
export interface WriteGroup { readonly title: string; readonly writables: readonly Writable[] }

/** What people look for together. A type that no group names stands under the last heading. */
const groups: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Right now', kinds: ['disclosure', 'missing-episode'] },
  { title: 'Seeing and talking', kinds: ['visit', 'case-note', 'return-interview', 'risk-assessment'] },
  { title: 'Worries and decisions', kinds: ['contact', 'referral', 'referrer-told', 'strategy-discussion', 'management-decision'] },
  { title: 'Their place and their people', kinds: ['placement', 'care-episode', 'allocation', 'person', 'relationship', 'address', 'same-person'] },
]
const rest = 'Other'

/** Everything that may be begun about a subject, in groups; empty groups are left out. `may` says what this person's posts include. */
export function groupsOf(types: readonly RecordType[], may: (kind: string, step: string) => boolean): readonly WriteGroup[] {
  const writables = types.flatMap((type) => openingSteps(type).filter((step) => may(type.id, step))
    .map((step) => ({ type, step, title: titleOf(type, step) })))
  const named = new Map(groups.flatMap((g) => g.kinds.map((k): [string, string] => [k, g.title])))
  const byGroup = Map.groupBy(writables, (w) => named.get(w.type.id) ?? rest)
  const order = (group: string, w: Writable): number => groups.find((g) => g.title === group)?.kinds.indexOf(w.type.id) ?? 0
  return [...groups.map((g) => g.title), rest].flatMap((title) => {
    const found = byGroup.get(title)
    return found ? [{ title, writables: [...found].sort((a, b) => order(title, a) - order(title, b)) }] : []
  })
}

/** The type's own name when there is one way to begin it, else what each way is called. */
const titleOf = (type: RecordType, step: string): string => (openingSteps(type).length === 1 ? type.title : (type.steps[step]?.title ?? type.title))
