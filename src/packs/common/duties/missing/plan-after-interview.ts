import { isBefore } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { returnInterview } from '../../records/return-interview.ts'
import { riskAssessment } from '../../records/risk-assessment.ts'
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
  metBy: (held, t) => untilMet(t.each(riskAssessment).flatMap((entry) => entry.all('assessed')).flatMap((step): readonly Candidate[] => {
    const before = isBefore(step.happened, held.happened)
    if (before === 'yes' || !about.includes(step.body.about ?? '')) return []
    if (before === 'cannot tell') return [{ step, counts: 'cannot tell', why: tooRough }]
    return [words(step.body.plan) === null ? { step, counts: 'no', why: 'The risk was weighed, and no plan was written' } : { step, counts: 'yes' }]
  })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Weigh the risk again', kind: 'risk-assessment', step: 'assessed' },
  meets: ['A risk assessment about going missing or being exploited, made after the interview, with a plan.'],
  doesNotMeet: ['A level of risk with no plan.', 'A risk assessment about something else.', 'One made before the interview.'],
})
