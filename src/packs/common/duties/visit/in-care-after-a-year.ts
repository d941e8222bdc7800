import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxProcedure, manxVisits } from '../sources.ts'
import { again, keyOf, moved, overAYear, seenVisits } from './since.ts'

/** On the Island a child who has lived in one home for a year is seen every three months, whatever kind of home it is. */
export default defineDuty({
  id: 'visit/in-care-after-a-year', title: 'Visit again within three months', answers: ['CA-2', 'CP-3'], catalogue: 'D-LV02', about: 'child',
  versions: manxProcedure({ months: 3 }, manxVisits, 'After a year in a home a child in care is visited at least every three months.'),
  arises: (t, c) => seenVisits(t, c).filter(overAYear).map((of) => ({ key: keyOf(of), of, at: of.visit.happened, because: [of.visit.current.id] })),
  metBy: (since, t) => again(since, t),
  notNeeded: moved,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen, where they live or elsewhere.'],
  doesNotMeet: ['Calling when the child was out.', 'A phone or video call.'],
})
