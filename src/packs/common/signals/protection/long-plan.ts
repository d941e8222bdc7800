import { addMonths, dayOf, endOfDay, latest, nextMs, type Instant, type When } from '../../../../calendar/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { coreGroups } from '../../duties/protection/groups.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'

/** A plan that has gone on for fifteen months, and then for two years: a reason to ask whether the child is waiting for us. */
export default defineSignal({
  id: 'protection/long-plan', title: 'A long time on a plan', answers: ['AS-3'], about: 'child',
  source: 'National figures count plans of two years or more. At fifteen months one council’s published policy asks for a '
    + 'legal meeting, and Tarrowmouth has chosen that mark. Neither is law: a plan may need its time. It asks what has changed for the child, and what we are waiting for.',
  reads: (t, c): readonly SignalReading[] => {
    const plan = protectionPlan.spans(t, c).at(-1)
    const last = plan && coreGroups(plan, t).at(-1)
    if (!plan || plan.to || c.now <= after(plan.from, 15)) return []
    const twoYears = c.now > after(plan.from, 24)
    return [{
      key: plan.key, says: `On a protection plan for more than ${twoYears ? 'two years' : 'fifteen months'}`,
      because: [...plan.because.slice(0, 1), ...(last ? [last.current.id] : [])], others: [], until: null, since: nextMs(after(plan.from, 15)), next: twoYears ? null : nextMs(after(plan.from, 24)),
    }]
  },
  wakes: (t, c) => { const plan = protectionPlan.spans(t, c).at(-1); return plan && !plan.to ? nextMs(after(plan.from, 15)) : null },
})

/** The last moment of so many months, counted from the latest the plan could have begun. */
const after = (from: When, months: number): Instant => endOfDay(addMonths(dayOf(latest(from)), months))
