import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { placementPlan } from '../../records/placement-plan.ts'
import { during } from '../spans.ts'
import type { Stay } from '../visit/stays.ts'

type Written = NonNullable<NonNullable<(typeof placementPlan)['bodies']>['written']>

/** Plans for living in the home of a stay. One that names no home, written while they lived there, may be about it. */
export const plansFor = (stay: Stay, t: Timeline, enough: (plan: StepView<Written>) => string | null): readonly Candidate[] =>
  fromEach(t.all(placementPlan, 'written'), (step): readonly Candidate[] => {
    const missing = enough(step)
    if (step.body.placement === stay.key) return [missing ? { step, counts: 'no', why: missing } : { step, counts: 'yes' }]
    if (step.body.placement !== undefined || during(step.happened, stay) === 'no') return []
    return [{ step, counts: missing ? 'no' : 'cannot tell', why: missing ?? 'It does not say which home it is for' }]
  })
