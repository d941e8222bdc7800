import { defineDuty } from '../../../../readings/duty/index.ts'
import { explanations, owedFor, type Difference } from '../differences.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { differencesWithPolice } from './police-differences.ts'

/** The police and we do not have the same times missing of a child: somebody finds out why, and writes it. Two counts agree only when each one does. */
export default defineDuty<Difference>({
  id: 'missing/police-differs', title: 'Say why the police and we differ', answers: ['MI-1'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 }, 'When a list of the police and our own record differ about a time a child was missing, somebody finds out why within five working days. That is Tarrowmouth’s own choice: no national rule asks for it.'),
    ...manxOwn('Where what the police have of a child missing and what is on the record differ, somebody finds out why.'),
  ],
  arises: (t, c) => differencesWithPolice(t, c).map(owedFor),
  metBy: explanations,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Explain why records differ', kind: 'records-differ', step: 'explained' },
  meets: ['What is right and why, in words, once both are on the record.', 'Our record put right: the time missing written, amended or withdrawn. Then they differ no more, and nothing is owed.'],
  doesNotMeet: ['That theirs is right, while ours still says otherwise.', 'An explanation from before one of the two was changed.', 'A report about somebody else: withdraw it from this record.'],
})
