import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, words } from '../steps.ts'
import { assessments } from './assessments.ts'

/** Those it is about read what we wrote about them, while they can still say that it is wrong. */
export default defineDuty({
  id: 'assessment/share', title: 'Give the family the assessment', answers: ['AS-1'], catalogue: 'D-AS06', about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'The assessment is given to the parents, and told to the child in words for them, within five working days of being agreed. That is '
      + 'Tarrowmouth’s own choice: no national rule gives a time.'),
  arises: (t) => fromEach(assessments(t), (a) => (a.agreed ? [{ key: a.entry.record, of: { ...a, agreed: a.agreed }, at: a.agreed.happened, because: [a.agreed.current.id] }] : [])),
  metBy: ({ entry, agreed }) => fromEach(entry.all('shared'), (step): readonly Candidate[] => {
    if (notBefore(step.happened, agreed.happened) === 'no') return [{ step, counts: 'no', why: 'Given before it was agreed' }]
    return words(step.body.to) === null ? [{ step, counts: 'no', why: 'It does not say who was given it' }] : [{ step, counts: 'yes' }]
  }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who has the assessment', kind: 'assessment', step: 'shared' },
  meets: ['Writing who was given it after it was agreed. Leaving somebody out for a reason is written there too.'],
  doesNotMeet: ['A draft.', 'Sending it to other agencies and leaving the family out, with no word why.'],
})
