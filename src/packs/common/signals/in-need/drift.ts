import { addMonths, dayOf, earliest, latest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { plans, reviewsOf } from '../../duties/in-need/plans.ts'
import { openGoals } from '../../records/child-in-need-plan.ts'

/** A year of the same plan and its goals not reached: the child lives in what is not getting better. Read at each review, never by the clock alone. */
export default defineSignal({
  id: 'in-need/drift', title: 'A year on the same plan', answers: ['AS-3', 'EH-3'], about: 'child',
  source: 'A year is Tarrowmouth’s own choice of when to say it aloud. It is not law: a disabled child may rightly have a plan for '
    + 'years. It asks whether life is better, and if it is not, what will be done that was not tried before.',
  reads: (t): readonly SignalReading[] => fromEach(plans(t), (plan) => {
    const year = addMonths(dayOf(latest(plan.agreed.happened)), 12)
    const late = reviewsOf(plan, t).filter((r) => dayOf(earliest(r.happened)) > year && (r.body.outcome === 'GOON' || r.body.outcome === 'CHANGE'))
    const open = openGoals(plan.entry.living)
    if (plan.ended || late.length === 0 || open === 0) return []
    return [{
      key: plan.entry.record, says: `Past its first year the plan was carried on ${late.length === 1 ? 'once' : `${late.length} times`}, with ${open === 1 ? 'one goal' : `${open} goals`} not reached`,
      because: [plan.agreed.current.id, ...late.map((r) => r.current.id)], others: [], until: null,
    }]
  }),
})
