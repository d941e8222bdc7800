import { earliest } from '../../../../calendar/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { reviewsOf } from '../../duties/conference/reviews.ts'
import { coreGroups } from '../../duties/protection/groups.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'

const reviews = 2
const groups = 3
const stuck: ReadonlySet<string | undefined> = new Set(['same', 'worse'])

/** Meeting after meeting says that nothing is better for the child: the plan itself is what must change. */
export default defineSignal({
  id: 'protection/no-change', title: 'The plan is not helping', answers: ['AS-3', 'CP-2'], about: 'child',
  source: 'Two reviews in a row, or three core groups in a row, that say nothing is better is Tarrowmouth’s own choice of when to stop and '
    + 'think. It is not law. It asks what would have to be done otherwise, and by whom: by us as well.',
  reads: (t, c): readonly SignalReading[] => {
    const plan = protectionPlan.spans(t, c).at(-1)
    if (!plan || plan.to) return []
    const inARow = (steps: readonly Met[]): readonly Met[] => {
      const sorted = steps.toSorted((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))
      return sorted.slice(sorted.findLastIndex((s) => !stuck.has(s.body.direction)) + 1)
    }
    const atReviews = inARow(reviewsOf(plan, t).map((r) => r.held)), atGroups = inARow(coreGroups(plan, t))
    return [
      ...(atReviews.length >= reviews ? [said('reviews', `Nothing better for the child at ${atReviews.length} reviews in a row`, atReviews)] : []),
      ...(atGroups.length >= groups ? [said('core-groups', `Nothing better for the child at ${atGroups.length} core groups in a row`, atGroups)] : []),
    ]
  },
})

interface Met { readonly happened: Parameters<typeof earliest>[0]; readonly body: { readonly direction?: string }; readonly current: { readonly id: string } }
const said = (key: string, says: string, steps: readonly Met[]): SignalReading =>
  ({ key, says, because: steps.map((s) => s.current.id), others: [], until: null })
