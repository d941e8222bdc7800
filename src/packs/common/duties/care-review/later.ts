import { day } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type DutyVersion } from '../../../../readings/duty/index.ts'
import { cited } from '../../families/cited.ts'
import { careRegulation, manxReviews } from '../care-plan/law.ts'
import { untilMet } from '../steps.ts'
import { careEnded, heldIn, inCare, reviewsAfter } from './reviews.ts'

/** Six months stand only in a heading of the Manx page; the words beneath could not be read. Shown so, and not as checked. */
const manx: DutyVersion = {
  where: 'isle-of-man', from: day('2021-04-01'), within: { months: 6 }, basis: 'procedure', numberBasis: 'procedure',
  law: cited('Isle of Man children’s services procedures', manxReviews, 'unverified',
    'Later reviews come within six months. The number was seen in a heading of the procedure only, and nobody has read the text beneath it.'),
}

/** After the second, a review at least every six months. Each starts the next count. */
export default defineDuty({
  id: 'care-review/later', title: 'Review again within six months', answers: ['CA-2', 'CA-3'], catalogue: 'D-LA08', about: 'child',
  versions: [
    ...careRegulation({
      within: { months: 6 }, numberBasis: 'regulation', part: '33(2)', status: 'verified',
      href: 'https://legislation.gov.uk/cy/uksi/2010/959/part/6/made?timeline=false',
      says: 'After the second review, the next is held within six months of the last. After a year in a long-term foster home people need not meet for every one.',
    }),
    manx,
  ],
  arises: (t, c) => fromEach(inCare(t, c), (care) => heldIn(care, t, c).slice(1)
    .map((last) => ({ key: last.step.record, of: { care, last }, at: last.step.happened, because: [last.step.current.id] }))),
  metBy: ({ care, last }, t, c) => untilMet(reviewsAfter(last, care, t, c)),
  notNeeded: ({ care }) => careEnded(care),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review at which people met.', 'A review on paper, after a year in a long-term foster home.'],
  doesNotMeet: ['A review on paper for any other child.', 'A visit by the reviewing officer between reviews.'],
})
