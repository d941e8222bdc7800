import type { Timeline, StepView } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { coreGroup } from '../../records/core-group.ts'
import { during } from '../spans.ts'
import { tooRough } from '../steps.ts'

type Held = StepView<NonNullable<typeof coreGroup.bodies>['held']>

/** The core groups held, or perhaps held, while the child was on a plan. */
export const coreGroups = (plan: StatusSpan, t: Timeline): readonly Held[] =>
  t.all(coreGroup, 'held').filter((s) => during(s.happened, plan) !== 'no')

/** A core group as a candidate: it counts when it was surely while the child was on the plan. */
export const asGroup = (plan: StatusSpan) => (step: Held): Candidate =>
  during(step.happened, plan) === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }
