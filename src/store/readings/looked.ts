import { everyKind, KindSet, type SubjectId } from '../../ledger/index.ts'

/** Subjects, each with the kinds of record that are looked at. The set of every kind stands for all there are and will be. */
export type LookedAt = ReadonlyMap<SubjectId, KindSet>
/** Subjects whose own facts are looked at, and subjects whose naming by others is. */
export interface Looked { readonly own: LookedAt; readonly naming: LookedAt }
export const nobody: Looked = { own: new Map(), naming: new Map() }

/** Everything several looked at. */
export const together = (all: readonly Looked[]): Looked => ({ own: merged(all.map((l) => l.own)), naming: merged(all.map((l) => l.naming)) })

function merged(all: readonly LookedAt[]): LookedAt {
  const found = new Map<SubjectId, KindSet>()
  for (const one of all) for (const [subject, kinds] of one) addTo(found, subject, kinds)
  return found
}

/** Adds kinds looked at of a subject. */
export function addTo(looked: Map<SubjectId, KindSet>, subject: SubjectId, kinds: KindSet): void {
  const known = looked.get(subject) ?? new KindSet()
  known.add(kinds)
  looked.set(subject, known)
}

/** Whether whoever looked at the one has looked at the other too. */
export const includes = (these: KindSet | undefined, those: KindSet): boolean => these !== undefined && (these.meets(everyKind) || these.covers(those))

/** Kinds as they are kept; null for every kind. */
export const kept = (kinds: KindSet): readonly string[] | null => (kinds.meets(everyKind) ? null : kinds.kinds.toSorted())

/** Kinds from what is kept. */
export function kindsFrom(kinds: readonly string[] | null): KindSet {
  if (kinds === null) return everyKind
  const found = new KindSet()
  for (const kind of kinds) found.add(KindSet.of(kind))
  return found
}
