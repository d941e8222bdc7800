import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { transitionPlan } from '../../records/transition-plan.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** Every first plan and every look at it, with the plan it belongs to. */
const looks = readOnce((t: Timeline) => t.each(transitionPlan).flatMap((entry) =>
  [...entry.all('begun') as readonly StepView[], ...entry.all('reviewed') as readonly StepView[]].map((from) => ({ entry, from }))))

/** Hopes change fast between fourteen and eighteen, and so must the plan. */
export default defineDuty({
  id: 'disability/adult-plan-again', title: 'Look at the plan for adult life again', answers: ['DC-2'], catalogue: 'D-DI01', about: 'child',
  versions: ourOwn({ months: 12 },
    'A plan for adult life is looked at again within twelve months, until it ends. That is Tarrowmouth’s own choice: the review the code of '
      + 'practice asks for is the school’s, and is not the same.'),
  arises: (t) => looks(t).map((of) => ({ key: `${of.entry.record}:${of.from.sequence}`, of, at: of.from.happened, because: [of.from.current.id] })),
  metBy: ({ entry, from }) => untilMet(entry.all('reviewed').filter((s) => s.sequence !== from.sequence).flatMap((step): readonly Candidate[] => {
    const since = notBefore(step.happened, from.happened)
    return since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'The plan for adult life ended', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at the plan again', kind: 'transition-plan', step: 'reviewed' },
  meets: ['A look at the plan, with what the young person says now.'],
  doesNotMeet: ['A school’s yearly review with no change to this plan.'],
})
