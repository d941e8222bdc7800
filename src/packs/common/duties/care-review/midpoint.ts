import { day, isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { reviewingOfficerContact } from '../../records/reviewing-officer-contact.ts'
import { cited, inEngland } from '../../families/cited.ts'
import { manxReviews } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { tooRough, untilMet } from '../steps.ts'
import { forEachReview } from './after.ts'
import { careEnded } from './reviews.ts'

/** Between reviews the reviewing officer looks whether what was decided is being done. */
export default defineDuty({
  id: 'care-review/midpoint', title: 'Check on the review’s decisions', answers: ['CA-3'], catalogue: 'D-LA14', about: 'child',
  versions: [
    ...inEngland(day('2011-04-01'), {
      within: { months: 3 }, basis: 'sector practice', numberBasis: 'sector practice',
      law: cited('What reviewing officers commonly do, after the IRO Handbook', null, 'unverified',
        'Reviewing officers keep watch on a case between reviews. Three months after a review is what many do: no rule was read that gives a number.'),
    }),
    ...manxUnknown('Inspectors of the Isle of Man looked for the reviewing officer’s work between reviews and could not see it.', 'sector practice', manxReviews),
  ],
  arises: forEachReview,
  metBy: ({ review, care, next }, t) => untilMet([
    ...fromEach(t.each(reviewingOfficerContact), (entry): readonly Candidate[] => {
      const step = entry.at('happened')
      if (!step) return []
      const after = isBefore(review.step.happened, step.happened)
      if (after === 'no' || (care.to && isBefore(care.to, step.happened) === 'yes')) return []
      return [after === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
    }),
    ...(next ? [{ step: next.step, counts: 'yes' as const }] : []),
  ]),
  notNeeded: ({ care }) => careEnded(care),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the check', kind: 'reviewing-officer-contact', step: 'happened' },
  meets: ['Anything the reviewing officer wrote that they did after the review.', 'The next review.'],
  doesNotMeet: ['A contact before the review, or on a day too roughly written to tell.'],
})
