import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { again } from '../../families/again.ts'
import { dentalCheck } from '../../records/dental-check.ts'
import { healthPractice, manxHealth } from './law.ts'

/** A dentist looks at the teeth of a child in care at least once a year, from coming into care on. */
export default defineDuty({
  id: 'health/dentist', title: 'See a dentist', answers: ['HE-1'], catalogue: 'D-HE04', about: 'child',
  versions: [
    ...healthPractice({ months: 12 }, 'What councils’ procedures and the yearly return (SSDA903) ask', 'http://bradfordchildcare.proceduresonline.com/p_dental_lac.html',
      'The yearly return asks whether a dentist has looked at the teeth of each child in care. That it means twelve months was found in no source we read, '
        + 'and no law gives a number; Bradford, for one, works to six months.'),
    ...manxHealth('A child in care has a dentist near where they live.'),
  ],
  ...again({
    first: 'counted',
    done: (t) => fromEach(t.each(dentalCheck), (entry) => [
      ...entry.all('checked').map((step) => ({ step, counts: 'yes' as const })),
      ...entry.all('not-seen').map((step) => ({ step, counts: 'no' as const, why: 'The dentist did not see them' })),
    ]),
  }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write that a dentist looked', kind: 'dental-check', step: 'checked' },
  meets: ['A dentist having looked at their teeth.'],
  doesNotMeet: ['Booking it, or being on a waiting list.', 'Going to the door and not being able to face it.', 'A health assessment that says they have a dentist.'],
})
