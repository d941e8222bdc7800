import { dayOf, dueAfter, type Day, type Instant, type Jurisdiction, type When } from '../../calendar/index.ts'
import type { Timeline } from '../../ledger/index.ts'
import type { Basis, Law } from '../duty/index.ts'

/** From when a time of keeping is counted, or why that cannot be told. */
export type CountedFrom = { readonly from: When; readonly what: string } | { readonly cannotTell: string }

/** How long what is written about somebody is kept, once a kind of work has been done with them. */
export interface RetentionRule {
  readonly id: string
  readonly title: string
  readonly applies: (t: Timeline) => boolean
  readonly counted: (t: Timeline) => CountedFrom
  readonly years: number
  /** How binding the time is. */
  readonly basis: Basis
  readonly law: Law
}

/** A pack's times of keeping for a child's record. */
export interface Retention {
  readonly rules: readonly RetentionRule[]
  /** Why the record is still in use, so that no time is counted yet; null when it is closed. */
  readonly open: (t: Timeline) => string | null
  /** Record types the rules look at. */
  readonly reads: readonly string[]
}

/**
 * How long a record is to be kept. The longest time that applies governs. Nothing is ever cleared by this: it says what has come to
 * its time, for a person to decide.
 */
export type KeptFor =
  | { readonly state: 'in use'; readonly why: string }
  | { readonly state: 'kept' | 'time has come'; readonly rule: RetentionRule; readonly until: Day; readonly counted: string }
  | { readonly state: 'cannot tell'; readonly why: string; readonly rule: RetentionRule | null }

/** How long the record of a child is kept, from its own facts. Pure. */
export function keptFor(retention: Retention, t: Timeline, now: Instant, jurisdiction: Jurisdiction): KeptFor {
  const open = retention.open(t)
  if (open !== null) return { state: 'in use', why: open }
  let longest: Extract<KeptFor, { until: Day }> | null = null
  for (const rule of retention.rules.filter((r) => r.applies(t))) {
    const counted = rule.counted(t)
    if ('cannotTell' in counted) return { state: 'cannot tell', why: counted.cannotTell, rule }
    const due = dueAfter(counted.from, { months: rule.years * 12 }, jurisdiction)
    if ('cannotTell' in due) return { state: 'cannot tell', why: due.cannotTell, rule }
    // The latest it could be: a rough date never shortens the time.
    if (longest === null || dayOf(due.to) > longest.until) longest = { state: due.to < now ? 'time has come' : 'kept', rule, until: dayOf(due.to), counted: counted.what }
  }
  return longest ?? { state: 'cannot tell', why: 'No rule says how long a record like this is kept.', rule: null }
}
