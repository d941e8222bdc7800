import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxReviews } from '../assessment/law.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { plans, reviewsOf, whenEnded, type Plan } from './plans.ts'

interface Since { readonly plan: Plan; readonly from: StepView }

/** From the plan, and again from each review that decided something. */
const starts = readOnce((t: Timeline): readonly Since[] => fromEach(plans(t), (plan) =>
  [plan.agreed as StepView, ...reviewsOf(plan, t).filter((r) => r.body.outcome) as StepView[]].map((from) => ({ plan, from }))))

/** Those around the child meet again and again, for as long as there is a plan, and say whether life is better. */
export default defineDuty({
  id: 'in-need/review', title: 'Review the plan', answers: ['AS-3', 'EH-3'], catalogue: 'D-CN02', about: 'child',
  versions: [
    ...ourOwn({ weeks: 6 },
      'A child in need plan is reviewed within six weeks of being agreed, and within six weeks of each review. That is Tarrowmouth’s own '
        + 'choice: no national rule gives a number, and councils choose from four weeks to three months.'),
    ...manxUnknown('A plan for a child with complex needs is reviewed.', 'procedure', manxReviews),
  ],
  arises: (t) => starts(t).map((of) => ({ key: `${of.plan.entry.record}:${of.from.record}`, of, at: of.from.happened, because: [of.from.current.id] })),
  metBy: ({ plan, from }, t) => untilMet(fromEach(reviewsOf(plan, t).filter((r) => r.record !== from.record), (step): readonly Candidate[] => {
    const since = notBefore(step.happened, from.happened)
    if (since === 'no') return []
    if (!step.body.outcome) return [{ step, counts: 'no', why: 'A review was held, and nothing was decided' }]
    return [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ plan }) => whenEnded(plan),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'child-in-need-review', step: 'held' },
  meets: ['A review of this plan that decided what happens next.'],
  doesNotMeet: ['A meeting that decided nothing.', 'A visit.', 'A review of a plan for another child in the family.'],
})
