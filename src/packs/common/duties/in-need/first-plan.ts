import { isBefore, type Tri } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { assessments } from '../assessment/assessments.ts'
import { manxReviews } from '../assessment/law.ts'
import { manxProcedure, ourOwn } from '../sources.ts'
import { notBefore, tooRough, words } from '../steps.ts'
import { plans, type Plan } from './plans.ts'

/** Assessments a manager agreed to that say a plan is needed. */
const needed = readOnce((t: Timeline) => fromEach(assessments(t), (a) => (a.agreed && a.entry.at('written')?.body.outcome === 'PLAN' ? [{ ...a, agreed: a.agreed }] : [])))

/** A plan counts when each goal says what, who and by when: a list of services is not a plan. */
function candidate({ agreed: step }: Plan, since: Tri): Candidate {
  const goals = step.body.goals ?? []
  if (goals.length === 0) return { step, counts: 'no', why: 'The plan has no goals' }
  const whole = goals.every((g) => words(g.different) !== null && g.owner && g.by)
  if (!whole) return { step, counts: 'no', why: 'A goal does not say what will be different, or has no person or no day' }
  return since === 'cannot tell' ? { step, counts: 'cannot tell', why: tooRough } : { step, counts: 'yes' }
}

/** When an assessment says that a child needs a plan, the plan is there before the family has given up waiting. */
export default defineDuty({
  id: 'in-need/first-plan', title: 'Agree the first plan', answers: ['AS-1', 'AS-3'], catalogue: 'D-CN01', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 10 },
      'The first plan is agreed with the family within ten working days of the assessment. That is Tarrowmouth’s own choice: national '
        + 'guidance asks for a plan and gives no number of days.'),
    ...manxProcedure({ days: 15 }, manxReviews,
      'The first planning meeting is held within 15 days of the end of the assessment. The page says days and not working days, so every day is counted.'),
  ],
  arises: (t) => needed(t).map((of) => ({ key: of.entry.record, of, at: of.agreed.happened, because: [of.agreed.current.id] })),
  metBy: (of, t) => fromEach(plans(t), (plan): readonly Candidate[] => {
    if (plan.agreed.body.assessment === of.entry.record) return [candidate(plan, 'yes')]
    const since = notBefore(plan.agreed.happened, of.agreed.happened)
    return plan.agreed.body.assessment !== undefined || since === 'no' ? [] : [candidate(plan, since)]
  }),
  notNeeded: (of, t, c) => {
    const care = lookedAfter.spans(t, c).find((s) => isBefore(s.from, of.agreed.happened) !== 'yes')
    if (care) return { why: 'The child came into care: a care plan is owed instead', fact: care.because[0] ?? null }
    const need = childInNeed.spans(t, c), last = need.at(-1)
    return last && need.every((s) => s.to) ? { why: 'The child is no longer a child in need', fact: last.because.at(-1) ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Agree the plan', kind: 'child-in-need-plan', step: 'agreed' },
  meets: ['A plan agreed since the assessment, or built on it, in which every goal says what will be different, who sees to it and by when.'],
  doesNotMeet: ['A list of services.', 'A goal with nobody’s name, or no day.', 'A meeting that is only booked.'],
})
