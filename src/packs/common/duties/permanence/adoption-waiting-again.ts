import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionRegulation, manxAdoptionOwn } from './adoption-law.ts'
import { fromEach, reviewsSince, waitOver, whileWaiting, type From } from './adoptions.ts'

/** And again every half year, for as long as the child waits. */
export default defineDuty<From>({
  id: 'permanence/adoption-waiting-again', title: 'Review again while they wait for a family', answers: ['PE-2'], catalogue: 'D-AD14', about: 'child',
  versions: [
    ...adoptionRegulation({ months: 6 }, '36(1)(b)', 'Until a child who may be placed for adoption is placed, the case is reviewed at least every six months after the first review.'),
    ...manxAdoptionOwn('How often a child on the Isle of Man who waits for adopters is looked at.'),
  ],
  arises: (t) => fromEach(t, (e) => (e.first('may-place') ? whileWaiting({ entry: e }).filter((s) => s.sequence > (e.first('may-place')?.sequence ?? 0)) : [])),
  metBy: (of) => reviewsSince(of, whileWaiting(of)),
  notNeeded: waitOver,
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the adoption review', kind: 'adoption', step: 'reviewed' },
  meets: ['An adoption review since the last one.'],
  doesNotMeet: ['The first review, which has a clock of its own.', 'A look at the list of families waiting.'],
})
