import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, words } from '../steps.ts'
import { plans, whenEnded } from './plans.ts'

/** A plan that goes on and on is looked at by somebody further off, who asks whether anything is better. */
export default defineDuty({
  id: 'in-need/long-plan', title: 'Ask whether a long plan works', answers: ['AS-3', 'EH-3'], catalogue: 'D-CN04', about: 'child',
  versions: ourOwn({ months: 6 },
    'A senior manager looks at each child in need plan that is still running six months after it was agreed. That is Tarrowmouth’s own '
      + 'choice: no national rule asks for it, and councils that do choose six months or a little more.'),
  arises: (t) => plans(t).map((of) => ({ key: of.entry.record, of, at: of.agreed.happened, because: [of.agreed.current.id] })),
  metBy: ({ entry, agreed }) => fromEach(entry.all('looked-at'), (step): readonly Candidate[] => {
    if (notBefore(step.happened, agreed.happened) === 'no') return []
    return words(step.body.decision) === null ? [{ step, counts: 'no', why: 'Somebody looked, and decided nothing' }] : [{ step, counts: 'yes' }]
  }),
  notNeeded: whenEnded,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Look at the plan', kind: 'child-in-need-plan', step: 'looked-at' },
  meets: ['What a senior manager found and decided, written on the plan.', 'A plan that has ended.'],
  doesNotMeet: ['Another review by the same people.', 'Having read it.'],
})
