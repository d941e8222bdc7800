import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { heldConferences, stoppedBy } from '../families/conference.ts'
import { protectionPlan as planRecord } from '../records/protection-plan.ts'

/**
 * On a child protection plan: from the conference that decided it until one decided otherwise, or it ended another way. It is the
 * conference that puts a child on a plan; a plan nobody has written down yet is one all the same.
 */
export const protectionPlan = defineStatus({
  id: 'protection-plan',
  title: 'Child protection plan',
  about: 'child',
  answers: ['CP-2', 'CP-3'],
  tone: 'filled',
  icon: 'flag',
  chip: true,
  spans: onPlanSpans,
})

/** The times in which the child is on a plan. Told from the timeline alone, so that a return can ask too. */
export function onPlanSpans(t: Timeline): readonly StatusSpan[] {
  const plans = t.each(planRecord).flatMap((r) => {
    const begun = r.at('begun')
    const end = begun && (r.at('ended') ?? stoppedBy(t, begun.happened)?.held ?? null)
    return between(r.record, begun, end, { category: begun && latestCategory(t, [begun, ...r.all('changed')], begun.happened, end?.happened ?? null) })
  })
  return notWritten(t, plans).sort((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1))
}

/** The plans, and beside them those a conference decided and nobody has written. */
const notWritten = (t: Timeline, plans: readonly StatusSpan[]): StatusSpan[] => heldConferences(t).filter((c) => c.held.body.outcome === 'PLAN')
  .reduce<StatusSpan[]>((known, { entry, held }) => {
    const stop = stoppedBy(t, held.happened)?.held ?? null
    const written = known.some((s) => (!s.to || isBefore(s.to, held.happened) !== 'yes') && (!stop || isBefore(s.from, stop.happened) !== 'no'))
    return written ? known : [...known, ...between(entry.record, held, stop, { category: latestCategory(t, [held], held.happened, stop?.happened ?? null) })]
  }, [...plans])

/** The kind of harm as last decided, on the plan or at a conference that went on with it. */
function latestCategory(t: Timeline, steps: readonly StepView<{ readonly category?: string }>[], from: When, to: When | null): string | null {
  const reviews = heldConferences(t).map((c) => c.held)
    .filter((h) => h.body.outcome === 'PLAN' && isBefore(from, h.happened) === 'yes' && (!to || isBefore(h.happened, to) === 'yes'))
  return [...steps, ...reviews].filter((s) => s.body.category).sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1)).at(-1)?.body.category ?? null
}
