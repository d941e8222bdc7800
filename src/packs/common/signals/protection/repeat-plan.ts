import { addMonths, dayOf, earliest, endOfDay, latest, type Instant, type When } from '../../../../calendar/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { abuseCategory } from '../../codes/abuse-category.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { label, small } from '../../words.ts'

const months = 24

/** On a plan again within two years of the last one: a reason to ask what was different for the child in between. */
export default defineSignal({
  id: 'protection/repeat-plan', title: 'On a protection plan again', answers: ['AS-2'], about: 'child',
  source: 'National figures count the children who go on a plan a second time or more, after however long. Two years between plans is '
    + 'Tarrowmouth’s own choice of when to stop and think. It is not law and no measure of the child or the family: it asks what the last '
    + 'plan changed, and for how long. A kind of harm is named when both plans were about it.',
  reads: (t, c): readonly SignalReading[] => {
    const plans = protectionPlan.spans(t, c)
    const [before, now] = [plans.at(-2), plans.at(-1)]
    if (!before?.to || !now || !soonAfter(before.to, now.from)) return []
    // Said for as long as the plan lasts, and for two years after it.
    const until = now.to ? twoYearsAfter(now.to) : null
    if (until !== null && until <= c.now) return []
    const count = plans.length === 2 ? 'A second' : plans.length === 3 ? 'A third' : `Plan number ${plans.length}: another`
    return [{
      key: now.key, says: `${count} protection plan, within two years of the last${rough(before.to, now.from) ? ', or a little more' : ''}${again(before, now)}`,
      because: [...before.because, ...now.because], others: [], until,
    }]
  },
})

/** The same kind of harm a second time says that the first plan did not change it for long. */
const again = (before: StatusSpan, now: StatusSpan): string => {
  const kind = now.detail?.['category']
  return typeof kind === 'string' && kind !== 'MUL' && kind === before.detail?.['category'] ? `: ${small(label(abuseCategory, kind))} again` : ''
}
const twoYearsAfter = (at: When): Instant => endOfDay(addMonths(dayOf(latest(at)), months))
/** Surely or perhaps within two years: a start too rough to tell is said, not passed over. */
const soonAfter = (ended: When, began: When): boolean => earliest(began) <= twoYearsAfter(ended)
const rough = (ended: When, began: When): boolean => latest(began) > endOfDay(addMonths(dayOf(earliest(ended)), months))
