import { isBefore, type Day } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { carePlan } from '../../records/care-plan.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'
import { inTime, notBefore } from '../steps.ts'

// A type and not an interface: only so does it fit where any answers may stand.
type Said = { readonly route?: string; readonly parallel?: string }

/** One way to a home that lasts, for as long as it was followed: its first writing and its last. */
export interface WayOn {
  readonly route: string
  readonly first: StepView<Said>
  readonly last: StepView<Said>
  readonly third: string | null
  readonly by: Day | null
}

interface Written { readonly step: StepView<Said>; readonly third: string | null; readonly by: Day | null }

/**
 * The ways followed in one time in care, in the order of time: written on the plan for a home that lasts or in the care plan. The same
 * way written again is the same way. `before`: the time in care before this one, whose ways are its own.
 */
export function waysOf(care: StatusSpan, before: StatusSpan | null, t: Timeline): readonly WayOn[] {
  const written: readonly Written[] = [
    ...t.all(permanencePlan, 'set').map((step) => ({ step, third: step.body.third ?? null, by: step.body.by ?? null })),
    ...t.all(carePlan, 'written').map((step) => ({ step, third: null, by: step.body.settledBy ?? null })),
  ]
  const mine = inTime(written.filter(({ step }) => (!before?.to || notBefore(step.happened, before.to) !== 'no') && !(care.to && isBefore(care.to, step.happened) === 'yes')))
  return mine.reduce<readonly WayOn[]>((ways, { step, third, by }) => {
    const route = step.body.route, last = ways.at(-1)
    if (!route) return ways
    if (last?.route !== route) return [...ways, { route, first: step, last: step, third, by }]
    return [...ways.slice(0, -1), { ...last, last: step, third: third ?? last.third, by: by ?? last.by }]
  }, [])
}
