import { fromEach, readOnce, type Timeline } from '../../../../ledger/index.ts'
import { childInNeedPlan } from '../../records/child-in-need-plan.ts'
import { childInNeedReview } from '../../records/child-in-need-review.ts'
import { notBefore } from '../steps.ts'

/** Plans that were agreed, each with its end. */
export const plans = readOnce((t: Timeline) => fromEach(t.each(childInNeedPlan), (entry) => {
  const agreed = entry.at('agreed')
  return agreed ? [{ entry, agreed, ended: entry.at('ended') }] : []
}))
export type Plan = ReturnType<typeof plans>[number]

/** Reviews of a plan: those that name it, and those that name none and were not surely before it or after its end. */
export const reviewsOf = ({ entry, agreed, ended }: Plan, t: Timeline) => fromEach(t.each(childInNeedReview), (e) => {
  const held = e.at('held')
  if (!held) return []
  if (held.body.plan !== undefined) return held.body.plan === entry.record ? [held] : []
  const within = notBefore(held.happened, agreed.happened) !== 'no' && (ended === null || notBefore(ended.happened, held.happened) !== 'no')
  return within ? [held] : []
})

/** Said when a plan was ended: nothing more is owed for it. */
export const whenEnded = ({ ended }: Plan) => (ended ? { why: 'The plan was ended', fact: ended.current.id } : null)
