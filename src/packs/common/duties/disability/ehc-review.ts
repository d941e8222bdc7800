import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { ehcPlans, whenOver } from './ehc.ts'
import { ehcRules } from './law.ts'

/** From the final plan, and again from each review. */
const starts = (t: Timeline) => ehcPlans(t).flatMap((of) =>
  [...of.entry.all('issued') as readonly StepView[], ...of.entry.all('reviewed') as readonly StepView[]].map((from) => ({ ...of, from })))

/** Once a year somebody asks whether the child gets what was promised, and whether it helps. */
export default defineDuty({
  id: 'disability/ehc-review', title: 'Review the school plan', answers: ['DC-1', 'DC-2'], catalogue: 'D-DI04', about: 'child',
  versions: ehcRules({ months: 12 }, 'Children and Families Act 2014, section 44', 'https://www.thesendspace.co.uk/blog/706581_annual-review', 'act',
    'An education, health and care plan is reviewed within twelve months of being made, and within twelve months of each review. Read in pages that restate it.'),
  arises: (t) => starts(t).map((of) => ({ key: `${of.entry.record}:${of.from.sequence}`, of, at: of.from.happened, because: [of.from.current.id] })),
  metBy: ({ entry, from }) => untilMet(entry.all('reviewed').filter((s) => s.sequence !== from.sequence).flatMap((step): readonly Candidate[] => {
    const since = notBefore(step.happened, from.happened)
    return since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: whenOver,
  // Those who do it work in education and have no post here: whoever leads the service asks them.
  owner: 'head-of-service',
  escalates: [],
  press: { label: 'Write the review', kind: 'ehc-plan', step: 'reviewed' },
  meets: ['A review of the plan, with what the child wanted said.'],
  doesNotMeet: ['A parents’ evening.', 'A review of the child in need plan.'],
})
