import { defineDuty } from '../../../../readings/duty/index.ts'
import { untilMet } from '../steps.ts'
import { countedFrom, over, visitsAfter } from './arrangements.ts'
import { manxPrivateFostering, privateFosteringRegulation, regulation8 } from './law.ts'

/** After the first year a privately fostered child is seen at least every twelve weeks. Each visit starts the next count. */
export default defineDuty({
  id: 'private-fostering/visit-later-years', title: 'Visit again within twelve weeks', answers: ['PF-1'], catalogue: 'D-PF04', about: 'child',
  versions: [
    ...privateFosteringRegulation({
      within: { weeks: 12 }, part: '8(1)(b), (3) and (6)', href: regulation8,
      says: 'After the first year a privately fostered child is visited at least every twelve weeks, and spoken to alone unless that would be wrong for the child. '
        + 'The year runs from when we became aware. We count the time after a visit by the year the visit was in.',
    }),
    ...manxPrivateFostering('A privately fostered child is visited again and again.'),
  ],
  arises: (t) => countedFrom(t).filter((v) => v.firstYear === 'no')
    .map(({ of, visit }) => ({ key: `${visit.record}:${of.entry.record}`, of: { of, visit }, at: visit.happened, because: [visit.current.id] })),
  metBy: ({ visit }, t) => untilMet(visitsAfter(visit.happened, t, visit.record)),
  notNeeded: ({ of }) => over(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A private fostering visit on which the child was seen alone, or with others when it says why.'],
  doesNotMeet: ['Speaking to the carer only.', 'A phone call.', 'A visit of another kind.'],
})
