import { earliest, isBefore, latest, type When } from '../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { allocation } from '../records/allocation.ts'
import { childInNeed } from './child-in-need.ts'
import { childInNeedPlan } from './child-in-need-plan.ts'
import { lookedAfter } from './looked-after.ts'
import { privatelyFostered } from './privately-fostered.ts'
import { protectionPlan } from './protection-plan.ts'

/** While one of these is so, the authority has work to do with the child and somebody must be doing it. */
const inHand = [childInNeed, childInNeedPlan, protectionPlan, lookedAfter, privatelyFostered]

/**
 * The child's only social worker has stopped and nobody is named yet, while there is still work to do. The team they were in keeps the
 * child until then: a child must not drop out of everybody's sight because one person left.
 */
export const betweenWorkers = defineStatus({
  id: 'between-workers',
  title: 'No social worker named',
  about: 'child',
  answers: ['CA-6', 'DC-1', 'FD-5'],
  tone: 'late',
  icon: 'person',
  chip: true,
  givesReach: true,
  spans: (t, c) => {
    const named = social(t), stopped = fromEach(named, (n) => (n.to ? [{ ...n, to: n.to }] : []))
    return fromEach(stopped, (one): readonly StatusSpan[] => {
      if (named.some((other) => other.from !== one.from && (isWorking(other, one.to.happened, one.from) || tookOver(other, one.to)))) return []
      const next = soonest(named.filter((n) => n.from !== one.from && isBefore(n.from.happened, one.to.happened) !== 'yes').map((n) => n.from))
      const until = lastInHand(t, c, one.to.happened)
      if (until === 'nothing in hand') return []
      const to = next && (until === null || earliest(next.happened) <= latest(until)) ? next.happened : until
      return [{ key: one.record, from: one.to.happened, to, because: [one.to.fact, ...(next && to === next.happened ? [next.fact] : [])], detail: { team: one.team } }]
    })
  },
})

interface Worked { readonly record: string; readonly from: StepView<unknown>; readonly to: StepView<unknown> | null; readonly team: string | null }

/** Every social worker the child was given by name. A team not written is the one before's: nobody else is likelier to know the child. */
const social = readOnce((t: Timeline): readonly Worked[] => {
  const all = fromEach(t.each(allocation), (r) => {
    const from = r.at('allocated')
    return from?.body.role === 'social-worker' && from.body.worker ? [{ record: r.record, from, to: r.at('ended'), team: from.body.team ?? null }] : []
  }).toSorted((a, b) => (earliest(a.from.happened) < earliest(b.from.happened) ? -1 : 1))
  return all.map((one, i) => ({ ...one, team: one.team ?? all.slice(0, i).findLast((o) => o.team)?.team ?? null }))
})

/** Whether another worker still had the child when one stopped. Of two who stopped together, the one who began last leaves the gap. */
function isWorking(other: Worked, when: When, beganAs: StepView<unknown>): boolean {
  if (isBefore(other.from.happened, when) !== 'yes') return false
  if (other.to === null) return true
  if (isBefore(when, other.to.happened) === 'yes') return true
  return isBefore(other.to.happened, when) !== 'yes' && beganAfter(other.from, beganAs)
}

const beganAfter = (a: StepView<unknown>, b: StepView<unknown>): boolean =>
  earliest(a.happened) === earliest(b.happened) ? a.fact > b.fact : earliest(a.happened) > earliest(b.happened)

/** Named on the day the other stopped: a handover, and no gap, unless the hours say otherwise. */
const tookOver = (other: Worked, stopped: StepView<unknown>): boolean =>
  isBefore(stopped.happened, other.from.happened) !== 'yes' && isBefore(other.from.happened, stopped.happened) !== 'yes'

const soonest = (steps: readonly StepView<unknown>[]): StepView<unknown> | null =>
  steps.toSorted((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))[0] ?? null

/** Until when there was work to do without a break; null while there still is. */
function lastInHand(t: Timeline, c: Context, from: When): When | null | 'nothing in hand' {
  const spans = fromEach(inHand, (s) => s.spans(t, c)).toSorted((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1))
  let until: When | 'nothing in hand' = 'nothing in hand'
  for (const span of spans) {
    const begun = isBefore(until === 'nothing in hand' ? from : until, span.from) !== 'yes'
    if (!begun || (span.to && isBefore(from, span.to) === 'no')) continue
    if (!span.to) return null
    if (until === 'nothing in hand' || latest(span.to) > latest(until)) until = span.to
  }
  return until
}
