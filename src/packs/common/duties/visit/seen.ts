import { earliest, latest, type Instant, type Tri, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { visit } from '../../records/visit.ts'
import { notBefore, tooRough } from '../steps.ts'

const saw = ['ALONE', 'WITH', 'OBS', 'SEEN']
/** Visits to a foster carer about fostering: not visits to the child. */
const toTheCarer = ['FCS', 'FCU']

/** A visit, and whether the child was seen on it. */
export interface SeenVisit { readonly step: StepView; readonly seen: Tri; readonly why: string | null }

/** Every visit to the child, with whether it put eyes on them. A visit that does not say is 'cannot tell', never yes. */
export const visits = readOnce((t: Timeline): readonly SeenVisit[] => fromEach(t.each(visit), (entry): readonly SeenVisit[] => {
  const step = entry.at('happened')
  if (!step || toTheCarer.includes(step.body.kind ?? '')) return []
  if (!step.body.seen || step.body.seen === 'NOTALONE') return [{ step, seen: 'cannot tell', why: 'It does not say whether the child was seen' }]
  if (!saw.includes(step.body.seen)) return [{ step, seen: 'no', why: 'The child was not seen' }]
  return [{ step, seen: 'yes', why: step.body.seen === 'WITH' ? 'Seen, but not alone' : null }]
}))

/** A visit as a candidate, when it surely or perhaps came at or after the clock started. */
export const candidate = (v: SeenVisit, inTime: Tri): readonly Candidate[] => {
  if (inTime === 'no') return []
  if (v.seen === 'yes' && inTime === 'cannot tell') {
    return [{ step: v.step, counts: 'cannot tell', why: tooRough }]
  }
  return [{ step: v.step, counts: v.seen, ...(v.why ? { why: v.why } : {}) }]
}

/**
 * The visits at or perhaps after a start, in the order of time, up to the first that counts: what came after it belongs to the next
 * time a visit is owed. `of` leaves some out.
 */
export function visitsSince(t: Timeline, start: When, of: (v: SeenVisit) => boolean): readonly Candidate[] {
  const { all, latestBy } = ordered(t)[0] ?? none, from = earliest(start), found: Candidate[] = []
  for (let i = firstAt(latestBy, from); i < all.length; i++) {
    const v = all[i]
    if (!v || !of(v)) continue
    const counted = candidate(v, notBefore(v.step.happened, start))
    found.push(...counted)
    if (counted.some((c) => c.counts === 'yes')) break
  }
  return found
}

/** Visits by when they were at the earliest, with the latest that any up to each could have been. */
interface Ordered { readonly all: readonly SeenVisit[]; readonly latestBy: readonly Instant[] }
const none: Ordered = { all: [], latestBy: [] }
const ordered = readOnce((t: Timeline): readonly Ordered[] => {
  const all = visits(t).toSorted((a, b) => inOrder(earliest(a.step.happened), earliest(b.step.happened)) || a.step.sequence - b.step.sequence), latestBy: Instant[] = []
  for (const { step } of all) { const last = latestBy.at(-1), at = latest(step.happened); latestBy.push(last !== undefined && last > at ? last : at) }
  return all.length > 0 ? [{ all, latestBy }] : []
})
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first place at or after a moment, in moments that only grow. */
function firstAt(moments: readonly Instant[], from: Instant): number {
  let low = 0, high = moments.length
  while (low < high) { const middle = (low + high) >> 1; if ((moments[middle] ?? '') < from) low = middle + 1; else high = middle }
  return low
}
