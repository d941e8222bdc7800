import type { Fact, SubjectId } from './types.ts'
import { living } from './living.ts'

/** The record type that says two people were found to be one. The ledger knows it because reading them together is its work. */
export const samePersonKind = 'same-person'

/**
 * The subjects that are one person with `subject`, itself included, sorted. Joined by `same-person` records that
 * are not withdrawn; withdrawing one parts them again. Ids are never rewritten.
 */
export function sameSubjects(subject: SubjectId, facts: readonly Fact[]): readonly SubjectId[] {
  const pairs = living(facts.filter((f) => f.kind === samePersonKind)).filter((r) => !r.withdrawn)
    .flatMap((r) => r.steps.flatMap((s) => s.current.links.map((l) => [r.subject, l.subject] as const)))
  const group = new Set([subject])
  for (let before = 0; before !== group.size;) {
    before = group.size
    for (const [a, b] of pairs) if (group.has(a) || group.has(b)) { group.add(a); group.add(b) }
  }
  return [...group].sort()
}
