import { defineDuty } from '../../../../readings/duty/index.ts'
import { explanations, owedFor, type Difference } from '../differences.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { differencesWithSchools } from './school-differences.ts'

/** A school has a child as absent and does not know why, and we have nothing of it; or the other way round. Somebody finds out where they were. */
export default defineDuty<Difference>({
  id: 'missing/school-differs', title: 'Say why the school and we differ', answers: ['MI-1', 'MI-7'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 }, 'When a school’s list of absences and our own record differ about where a child was, somebody finds out why within five working days. That is Tarrowmouth’s own choice: no national rule asks for it.'),
    ...manxOwn('Where a school’s list of absences and what is on the record differ, somebody finds out why.'),
  ],
  arises: (t, c) => differencesWithSchools(t, c).map(owedFor),
  metBy: explanations,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Explain why records differ', kind: 'records-differ', step: 'explained' },
  meets: ['Where they were and what is right, in words.', 'Writing it on our record: missing, missing from school, or out of school for longer. Then the two differ no more.'],
  doesNotMeet: ['A reason in the school’s register that nobody looked into.', 'That the school is right, while our record still has nothing.', 'An explanation from before the absence went on.'],
})
