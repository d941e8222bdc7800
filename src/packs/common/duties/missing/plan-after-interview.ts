import { isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { exploitationAssessment } from '../../records/exploitation-assessment.ts'
import { returnInterview } from '../../records/return-interview.ts'
import { riskAssessment } from '../../records/risk-assessment.ts'
import { safetyPlan } from '../../records/safety-plan.ts'
import { manxOwn, missingGuidance } from '../sources.ts'
import { tooRough, untilMet, words } from '../steps.ts'

const about = ['missing', 'exploitation']

/** What the child said changes what the adults do. */
export default defineDuty({
  id: 'missing/plan-after-interview', title: 'Weigh the risk again after the return interview', answers: ['MI-3', 'EX-1'], catalogue: 'D-MI08', about: 'child',
  versions: [...missingGuidance({ workingDays: 5 }, 'local default', 'unverified',
    'What a return interview finds is used to weigh the risk again and change the plan. We found no national number of days: five working '
      + 'days is Tarrowmouth’s own choice.'), ...manxOwn('What a child says after being missing changes their plan.')],
  arises: (t) => t.each(returnInterview).flatMap((entry) => {
    const held = entry.at('held')
    return held ? [{ key: entry.record, of: held, at: held.happened, because: [held.current.id] }] : []
  }),
  metBy: (held, t) => untilMet(weighed(t).flatMap((done): readonly Candidate[] => {
    const before = isBefore(done.step.happened, held.happened)
    if (before === 'yes') return []
    return [before === 'cannot tell' ? { ...done, counts: 'cannot tell', why: tooRough } : done]
  })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Weigh the risk again', kind: 'risk-assessment', step: 'assessed' },
  meets: ['A risk assessment about going missing or being exploited, made after the interview, with a plan.', 'A safety plan agreed with the child after the interview.'],
  doesNotMeet: ['A level of risk with no plan.', 'An exploitation assessment by itself: it weighs, and the safety plan changes what adults do.', 'A risk assessment about something else.', 'One made before the interview.'],
})

/** What weighs the risk, and whether it changes what the adults do. */
const weighed = (t: Timeline): readonly Candidate[] => [
  ...t.all(riskAssessment, 'assessed').filter((s) => about.includes(s.body.about ?? ''))
    .map((step): Candidate => (words(step.body.plan) === null ? { step, counts: 'no', why: 'The risk was weighed, and no plan was written' } : { step, counts: 'yes' })),
  ...t.all(exploitationAssessment, 'assessed').map((step): Candidate => ({ step, counts: 'no', why: 'The danger was weighed. What adults do about it goes in a safety plan' })),
  ...t.all(safetyPlan, 'agreed').map((step): Candidate => (words(step.body.dangers) === null && !step.body.ring?.length && words(step.body.ownPlan) === null
    ? { step, counts: 'no', why: 'A safety plan with nothing in it' } : { step, counts: 'yes' })),
]
