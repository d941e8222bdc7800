import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionRegulation, manxAdoptionOwn } from './adoption-law.ts'
import { adoptionOver, fromEach, reviewsSince, type From } from './adoptions.ts'

/** A month after they moved in, people sit down with the child and the adopters. */
export default defineDuty<From>({
  id: 'permanence/adoption-review-first', title: 'First review with the adopters', answers: ['PE-2', 'AD-1'], catalogue: 'D-AD09', about: 'child',
  versions: [
    ...adoptionRegulation({ weeks: 4 }, '36(3)(a)', 'A child placed for adoption is reviewed not more than four weeks after moving in.'),
    ...manxAdoptionOwn('When a child on the Isle of Man placed for adoption is first reviewed.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('placed')),
  metBy: (of) => reviewsSince(of, of.entry.all('reviewed')),
  notNeeded: adoptionOver,
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the adoption review', kind: 'adoption', step: 'reviewed' },
  meets: ['An adoption review since they moved in.'],
  doesNotMeet: ['A review while they waited.', 'A visit.'],
})
