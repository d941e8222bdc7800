import type { Instant } from '../../../../calendar/index.ts'
import { notice } from '../../../../packs/index.ts'
import { passedOver, roleWords, sayPast, upper } from '../../../words/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'

/** Somebody who was told that a thing was still owed, and what they said they would do. */
export interface ToldOf {
  readonly record: string
  readonly at: Instant
  readonly level: number
  readonly who: string
  /** Who was passed over and why, in words; null when nobody was. */
  readonly past: string | null
  readonly said: readonly { readonly by: string; readonly at: Instant; readonly words: string }[]
}

/** Everyone told of one thing owed, first told first. Read from the notices on the child's own record. */
export function toldOf(record: ChildRecord, rule: string, key: string): readonly ToldOf[] {
  return record.timeline.each(notice).flatMap((r): readonly ToldOf[] => {
    const sent = r.at('sent')
    if (!sent || sent.body.duty !== rule || sent.body.key !== key) return []
    const { to, role, routedPast, level } = sent.body
    const name = to ? record.names(to) : null
    const title = role ? roleWords(record.pack, role) : null
    const past = routedPast ? passedOver(routedPast) : null
    const by = (worker: string | undefined): string => (worker ? record.names(worker) : null) ?? 'Somebody'
    return [{
      record: r.record, at: sent.recorded, level: level ?? 0, who: upper([name, title].filter(Boolean).join(', ') || 'somebody whose name is not written'),
      past: routedPast ? (past === null ? `because ${routedPast}` : sayPast(past, record)) : null,
      said: r.all('acknowledged').map((a) => ({ by: by(a.body.by), at: a.recorded, words: a.body.words ?? 'nothing about what they would do' })),
    }]
  }).sort((a, b) => (a.at < b.at ? -1 : 1))
}
