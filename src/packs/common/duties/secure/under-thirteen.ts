import { ageOn, dayOf, latest } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { person } from '../../records/person.ts'
import { words } from '../steps.ts'
import { secureRegulations } from './law.ts'
import { freed, inSecureHome, locked, type Locked } from './locked.ts'

/** No child under 13 goes into a secure home before the Secretary of State agrees. */
export default defineDuty({
  id: 'secure/under-thirteen', title: 'The Secretary of State agrees first', answers: ['CA-2'], catalogue: 'D-PM20', about: 'child',
  versions: secureRegulations('at once', '4', 'verified', 'A child under 13 is placed in a secure home only when the Secretary of State has agreed before.'),
  arises: (t) => locked(t).filter((l) => inSecureHome(l) && young(l, t)).map((of) => ({ key: of.entry.record, of, at: of.placed.happened, because: [of.placed.current.id] })),
  metBy: ({ entry }): readonly Candidate[] => entry.all('approved').map((step) => words(step.body.minister)
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Agreed here, and nobody wrote that the Secretary of State did' }),
  notNeeded: (of) => freed(of),
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the decision', kind: 'secure-accommodation', step: 'approved' },
  meets: ['The director’s decision with when the Secretary of State agreed, before the child was locked in.'],
  doesNotMeet: ['The director alone.', 'Agreement that came after: done, and late.'],
})

/** Under 13 on the day, by the date of birth; or, when nobody wrote one, by what was said when it was decided. */
function young({ entry, placed }: Locked, t: Timeline): boolean {
  const born = t.all(person, 'described').findLast((s) => s.body.born)?.body.born
  return born ? ageOn(born, dayOf(latest(placed.happened))).years < 13 : entry.all('approved').some((s) => s.body.underThirteen === true)
}
