import { defineDuty } from '../../../../readings/duty/index.ts'
import { shortBreak } from '../../records/short-break.ts'
import { careRegulation, manxReviews } from '../care-plan/law.ts'
import { manxProcedure } from '../sources.ts'
import { candidate, careEnded, inCare, inShortBreaks, reviewsIn } from './reviews.ts'

const notWritten = { unknown: 'In care for short breaks, and the breaks are not written: their first review is counted from them' } as const

/** The first review comes soon: the child hears what is meant for them, and somebody not in charge of their care looks at it. */
export default defineDuty({
  id: 'care-review/first', title: 'Hold the first review', answers: ['CA-2', 'CA-3'], catalogue: 'D-LA06', about: 'child',
  versions: [
    ...careRegulation({
      within: { workingDays: 20 }, numberBasis: 'regulation', part: '33(1)', status: 'verified',
      href: 'https://legislation.gov.uk/cy/uksi/2010/959/part/6/made?timeline=false',
      says: 'A child’s case is first reviewed within twenty working days of coming into care.',
    }),
    ...manxProcedure({ days: 28 }, manxReviews, 'On the Isle of Man the first review is held within 28 days of coming into care.'),
  ],
  arises: (t, c) => [
    ...inCare(t, c).map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
    // Short breaks have a clock of their own, counted where they are written. Where they are not, nobody could count.
    ...(t.each(shortBreak).length > 0 ? [] : inShortBreaks(t, c)).map((care) => ({ key: care.key, of: care, at: notWritten, because: care.because.slice(0, 1) })),
  ],
  metBy: (care, t, c) => reviewsIn(care, t, c).map(candidate),
  notNeeded: careEnded,
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review held after the child came into care, at which people met.'],
  doesNotMeet: ['A review done on paper.', 'A planning meeting led by the team that looks after the child.', 'A date in the diary.'],
})
