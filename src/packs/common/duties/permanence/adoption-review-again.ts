import { addMonths, dayOf, latest } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { adoptionRegulation, manxAdoptionOwn } from './adoption-law.ts'
import { adoptionOver, fromEach, reviewsSince, sincePlaced, type From } from './adoptions.ts'

/** Three months after the first review, and then every half year until the order. */
export default defineDuty<From>({
  id: 'permanence/adoption-review-again', title: 'Review again with the adopters', answers: ['PE-2', 'AD-1'], catalogue: 'D-AD10', about: 'child',
  versions: [
    ...adoptionRegulation('by the date given', '36(3)(b) and (c)', 'After the first review of a child placed for adoption the next is not more than three months later, and then at least every six months.'),
    ...manxAdoptionOwn('How often a child on the Isle of Man placed for adoption is reviewed.'),
  ],
  arises: (t) => fromEach(t, (e) => sincePlaced({ entry: e })).map((a) => {
    const isFirst = sincePlaced(a.of)[0]?.fact === a.of.step.fact
    return { ...a, by: { day: addMonths(dayOf(latest(a.at)), isFirst ? 3 : 6) } }
  }),
  metBy: (of) => reviewsSince(of, sincePlaced(of)),
  notNeeded: adoptionOver,
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the adoption review', kind: 'adoption', step: 'reviewed' },
  meets: ['An adoption review since the last one.'],
  doesNotMeet: ['A visit.', 'A plan for the help they will have.'],
})
