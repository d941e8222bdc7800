import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionRegulation, manxAdoptionOwn } from './adoption-law.ts'
import { fromEach, reviewsSince, waitOver, whileWaiting, type From } from './adoptions.ts'

/** A child who may be placed and is not yet: somebody looks soon at what is done to find a family. */
export default defineDuty<From>({
  id: 'permanence/adoption-waiting-first', title: 'First review while they wait for a family', answers: ['PE-2'], catalogue: 'D-AD14', about: 'child',
  versions: [
    ...adoptionRegulation({ months: 3 }, '36(1)(a)', 'Where a child may be placed for adoption and is not yet, the case is reviewed not more than three months after the agency first could.'),
    ...manxAdoptionOwn('When a child on the Isle of Man who waits for adopters is first looked at.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('may-place').slice(0, 1)),
  metBy: (of) => reviewsSince(of, whileWaiting(of)),
  notNeeded: waitOver,
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the adoption review', kind: 'adoption', step: 'reviewed' },
  meets: ['An adoption review since they may be placed.'],
  doesNotMeet: ['A look at the list of families waiting.', 'A review from before they could be placed.'],
})
