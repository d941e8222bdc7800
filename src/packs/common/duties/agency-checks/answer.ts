import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { allAsked } from './asked.ts'

/** An agency that was asked answers by the day it was asked for, and somebody here rings when it does not. */
export default defineDuty({
  id: 'agency-checks/answer', title: 'Get an agency’s answer', answers: ['FD-4'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('by the date given',
      'Each agency that is asked what it knows answers by the day it was asked for. That somebody here goes after an answer that does not come is Tarrowmouth’s own choice: '
        + 'no national rule gives a time.'),
    ...manxOwn('Partners are asked what they know before a decision.'),
  ],
  arises: (t) => allAsked(t).flatMap(({ entry, checks }) => checks.map((check) => ({
    key: `${entry.record}:${check.id}`, of: { entry, check }, because: [check.asked.current.id], ...(check.agency ? { about: check.agency } : {}),
    ...(check.by ? { at: check.asked.happened, by: { day: check.by } } : { at: { unknown: 'Nobody wrote by which day the answer is needed' } }),
  }))),
  metBy: ({ entry, check }) => untilMet(entry.all('answered').flatMap((step): readonly Candidate[] => {
    const view: StepView = step
    if (step.body.check === undefined) return [{ step: view, counts: 'cannot tell', why: 'It does not say whose answer it is' }]
    if (step.body.check !== check.id) return []
    return [step.body.answer ? { step: view, counts: 'yes' } : { step: view, counts: 'no', why: 'Somebody was reached, and what they answered is not written' }]
  })),
  notNeeded: ({ entry, check }) => {
    const decided = entry.at('decided')
    return decided && check.answer === null ? { why: 'It was decided without this answer', fact: decided.current.id } : null
  },
  owner: 'writer',
  escalates: [{ after: { hours: 0 }, to: 'front-door-manager' }, { after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write their answer', kind: 'agency-checks', step: 'answered' },
  meets: ['What the agency told us.', 'That the agency looked, and knows nothing.', 'That the agency said no, with why: that is an answer too.'],
  doesNotMeet: ['A message left.', 'An answer from another agency.', 'Taking silence to mean that they know nothing.'],
})
