import { isBefore } from '../../../calendar/index.ts'
import { fromEach, type StepView } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { inCare } from '../duties/care-review/reviews.ts'
import { during } from '../duties/spans.ts'
import { words } from '../duties/steps.ts'
import { carePlan as plans } from '../records/care-plan.ts'

/** A child in care has a plan: with what it works towards, whether they helped to make it, whether it is agreed, and whether they have it. */
export const carePlan = defineStatus({
  id: 'care-plan',
  title: 'Has a care plan',
  about: 'child',
  answers: ['CA-2', 'VO-2'],
  tone: 'none',
  icon: 'doc',
  chip: false,
  spans: (t, c) => fromEach(t.each(plans), (r) => {
    const [first, last] = [r.first('written'), r.at('written')]
    if (!first || !last) return []
    const care = inCare(t, c).findLast((s) => during(last.happened, s) !== 'no'), ended = r.at('ended')
    return [{
      key: r.record, from: first.happened, to: ended?.happened ?? care?.to ?? null,
      because: [first.current.id, ...(last === first ? [] : [last.current.id]), ...(ended ? [ended.current.id] : care?.to ? care.because.slice(-1) : [])],
      detail: {
        route: last.body.route ?? null, childPart: words(last.body.childPart) !== null, childViews: words(last.body.childViews) !== null,
        agreed: r.all('approved').some((s) => s.body.agreed === true && notBefore(s, last)), childHasIt: r.all('shared').some((s) => s.body.child === true && notBefore(s, last)),
        review: last.body.reviewOn ?? null,
      },
    }]
  }),
})

/** About the plan as it stands: said of an earlier writing, it says nothing of this one. */
const notBefore = (step: StepView<unknown>, plan: StepView<unknown>): boolean => step.sequence > plan.sequence && isBefore(step.happened, plan.happened) !== 'yes'
