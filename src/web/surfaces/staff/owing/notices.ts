import type { Instant } from '../../../../calendar/index.ts'
import { Timeline, type Fact, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { notice } from '../../../../packs/index.ts'

/** What somebody said they would do when they were told. */
export interface Said { readonly by: SubjectId | null; readonly at: Instant; readonly words: string }
/** Somebody was told of one thing owed, and what was said since. */
export interface Notice {
  readonly record: RecordId
  /** The record's last sequence, for adding to it. */
  readonly last: number
  readonly at: Instant
  readonly to: SubjectId | null
  readonly role: string | null
  /** Who was passed over, as written. */
  readonly past: string | null
  readonly said: readonly Said[]
}

/** Everyone told of one thing owed, in the order told. Read from the facts of whoever it is about. */
export function noticesOf(facts: readonly Fact[], rule: string, key: string): readonly Notice[] {
  const timeline = new Timeline('', facts.filter((f) => f.kind === notice.id))
  return timeline.each(notice).flatMap((entry): readonly Notice[] => {
    const sent = entry.at('sent')
    if (!sent || sent.body.duty !== rule || sent.body.key !== key) return []
    return [{
      record: entry.record, last: entry.living.facts.at(-1)?.sequence ?? 1, at: sent.recorded, to: sent.body.to ?? null, role: sent.body.role ?? null,
      past: sent.body.routedPast ?? null, said: entry.all('acknowledged').map((s) => ({ by: s.body.by ?? s.author, at: s.recorded, words: s.body.words ?? '' })),
    }]
  })
}

/** The latest telling that was to this person, or to a role they hold. */
export const toldMe = (notices: readonly Notice[], me: SubjectId, roles: readonly string[]): Notice | null =>
  notices.findLast((n) => n.to === me) ?? notices.findLast((n) => n.role !== null && roles.includes(n.role)) ?? null
