import { addDays, dayOf, daysBetween, earliest, latest, type Day, type Instant, type When } from '../../calendar/index.ts'
import { isAutomatic } from '../../ledger/index.ts'
import type { ChronologyEntry } from './entry.ts'

/**
 * Days in a row with nothing written before it is drawn as a silence. A choice of ours, not law: a week is long enough that
 * a weekend is not drawn, and short enough that a missed visit is.
 */
export const silenceAfterDays = 7

/** A stretch of whole days in which nothing is recorded to have happened, while somebody should have been looking. */
export interface SilenceSpan { readonly from: Day; readonly to: Day; readonly days: number }
/** A stretch in which the child's case was open; `to: null` is still open. */
export interface OpenSpan { readonly from: When; readonly to: When | null }

interface Days { readonly from: Day; readonly to: Day }

/** Finds the silences up to a moment, newest first. What Sightline wrote by itself, and what was withdrawn, breaks no silence. */
export function silences(entries: readonly ChronologyEntry[], open: readonly OpenSpan[], until: Instant): readonly SilenceSpan[] {
  const spoken = merge(entries.filter((e) => !isAutomatic(e) && e.withdrawn === null).map((e) => daysOf(e.happened)))
  const today = dayOf(until)
  const watched = open.map((o) => ({ from: daysOf(o.from).from, to: o.to === null ? today : sooner(daysOf(o.to).to, today) }))
  return merge(watched.filter((o) => o.from <= o.to))
    .flatMap((span) => gaps(span, spoken))
    .map((gap) => ({ ...gap, days: daysBetween(gap.from, gap.to) + 1 }))
    .filter((gap) => gap.days > silenceAfterDays)
    .sort((a, b) => (a.from > b.from ? -1 : 1))
}

const daysOf = (at: When): Days => ({ from: dayOf(earliest(at)), to: dayOf(latest(at)) })

/** Overlapping and touching stretches joined, in order. */
function merge(spans: readonly Days[]): readonly Days[] {
  const joined: Days[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && span.from <= addDays(last.to, 1)) joined[joined.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to }
    else joined.push(span)
  }
  return joined
}

/** The days of a stretch that none of the others cover. */
function gaps(span: Days, taken: readonly Days[]): readonly Days[] {
  const found: Days[] = []
  let from = span.from
  for (const t of taken) {
    if (t.to < from || t.from > span.to) continue
    if (t.from > from) found.push({ from, to: addDays(t.from, -1) })
    from = addDays(t.to, 1)
  }
  return from <= span.to ? [...found, { from, to: span.to }] : found
}

const sooner = (a: Day, b: Day): Day => (a < b ? a : b)
