import { byTheEnd, say } from '../../../../../returns/exchange/index.ts'
import { reviewsOf } from '../../../../common/duties/conference/reviews.ts'
import { protectionConference } from '../../../../common/records/protection-conference.ts'
import type { ProtectionPlan, Review } from '../modules.ts'
import { plansOf } from './child-protection-plans.ts'
import { dayAt } from './days.ts'
import { moduleCin } from './define.ts'
import { rowOf } from './told.ts'

/** Whether the plan went on after a review, which is then what the review decided. */
function wentOn({ CPPreviewDate: held, within }: Review): boolean {
  const { CPPstartDate: from, CPPendDate: to, unreadable } = within as ProtectionPlan
  return held !== null && from !== null && held > from && (to === null ? unreadable?.['CPPendDate'] === undefined : held < to)
}

/** Conferences that looked at a protection plan again: all there were since it began, so that it can be told whether each came in time. */
export const reviews = moduleCin<'Reviews'>({
  module: 'Reviews',
  needs: ['CPPreviewDate'],
  kinds: [protectionConference],
  says: (modules, b, told) => modules.flatMap((m) => {
    const name = told.conference(m), on = m.CPPreviewDate
    return name === null || on === null ? [] : [say(b, protectionConference, 'held', {
      name, happened: { day: on }, body: { kind: 'REVIEW', outcome: wentOn(m) ? 'PLAN' : null }, columns: { happened: 'CPPreviewDate' }, rows: [rowOf(m)],
    })]
  }),
  sends: (t, { period }) => plansOf(t, period).flatMap((plan) => reviewsOf(plan, t).filter((c) => byTheEnd(c.held.happened, period))
    .map((c) => ({ within: plan.key, record: c.entry.record, cells: { CPPreviewDate: dayAt(c.held.happened) } }))),
})
