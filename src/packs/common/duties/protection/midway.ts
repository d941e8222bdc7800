import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { protectionPlan as planRecord } from '../../records/protection-plan.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { asReview, planOver, reviewsOf } from '../conference/reviews.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** Between reviews whoever leads the conferences looks whether the plan is moving, while there is still time to say so. */
export default defineDuty({
  id: 'protection/midway', title: 'Check the plan between reviews', answers: ['CP-4', 'AS-3'], catalogue: 'D-CP21', about: 'child',
  versions: ourOwn({ weeks: 6 }, 'Six weeks after each conference that goes on with a plan, whoever leads the conferences checks that it is moving. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => protectionPlan.spans(t, c).flatMap((plan) => [
    { key: plan.key, of: { plan, from: plan.from, review: null as string | null }, at: plan.from, because: plan.because.slice(0, 1) },
    ...reviewsOf(plan, t).filter((r) => r.held.body.outcome === 'PLAN').map(({ entry, held }) => ({
      key: `${entry.record}:${plan.key}`, of: { plan, from: held.happened, review: entry.record }, at: held.happened, because: [held.current.id],
      ...(held.body.chair ? { owner: { worker: held.body.chair } } : {}),
    })),
  ]),
  metBy: ({ plan, from, review }, t) => untilMet([
    ...(t.find(planRecord, plan.key)?.all('checked') ?? []).map((step): Candidate => ({ step, counts: 'yes' })),
    ...reviewsOf(plan, t).filter((r) => r.entry.record !== review).map(asReview),
  ].flatMap((found): readonly Candidate[] => {
    const after = notBefore(found.step.happened, from)
    if (after === 'no') return []
    return [found.counts === 'yes' && after === 'cannot tell' ? { step: found.step, counts: 'cannot tell', why: tooRough } : found]
  })),
  notNeeded: ({ plan }) => planOver(plan),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Check between reviews', kind: 'protection-plan', step: 'checked' },
  meets: ['Looking at the plan and writing what is stuck and what was asked for.', 'A review conference held sooner.'],
  doesNotMeet: ['A core group, which those who do the work hold themselves.'],
})
