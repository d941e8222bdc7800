import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { careRegulation, manxReviews } from '../care-plan/law.ts'
import { manxProcedure } from '../sources.ts'
import { careEnded, heldIn, inCare, reviewsAfter } from './reviews.ts'

/** The second review: three months on, when the plan for a lasting home is due. */
export default defineDuty({
  id: 'care-review/second', title: 'Hold the second review', answers: ['CA-2', 'CA-3'], catalogue: 'D-LA07', about: 'child',
  versions: [
    ...careRegulation({
      within: { months: 3 }, numberBasis: 'regulation', part: '33(2)', status: 'verified',
      href: 'https://legislation.gov.uk/cy/uksi/2010/959/part/6/made?timeline=false',
      says: 'The second review is held within three months of the first.',
    }),
    ...manxProcedure({ months: 3 }, manxReviews, 'On the Isle of Man too the second review is held three months after the first.'),
  ],
  arises: (t, c) => fromEach(inCare(t, c), (care) => heldIn(care, t, c).slice(0, 1)
    .map((first) => ({ key: care.key, of: { care, first }, at: first.step.happened, because: [first.step.current.id] }))),
  metBy: ({ care, first }, t, c) => reviewsAfter(first, care, t, c),
  notNeeded: ({ care }) => careEnded(care),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review held after the first, at which people met.'],
  doesNotMeet: ['A review done on paper.', 'A second meeting of the first review, written on the first review’s record.'],
})
