import { defineDuty } from '../../../../readings/duty/index.ts'
import { officerHandbook } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { entryOf, forEachReview } from './after.ts'

/** Those who have something to do hear soon what was decided: the whole record may come later. */
export default defineDuty({
  id: 'care-review/decisions-sent', title: 'Send the review’s decisions', answers: ['CA-2', 'CA-3'], catalogue: 'D-LA12', about: 'child',
  versions: [
    ...officerHandbook({
      within: { workingDays: 5 }, numberBasis: 'statutory guidance', status: 'unverified', href: 'https://basw.co.uk/policy-and-practice/resources/iro-handbook-statutory-guidance-independent-reviewing-officers-and',
      says: 'The decisions of a review are sent out within five working days. Five is what we remember of the handbook: nobody has read it there yet.',
    }),
    ...manxUnknown('Reviewing officers lead reviews on the Isle of Man too, and their decisions are to be acted on.'),
  ],
  arises: forEachReview,
  metBy: (held, t) => [...entryOf(held, t)?.all('decisions-sent') ?? [], ...entryOf(held, t)?.all('record-sent') ?? []].map((step) => ({ step, counts: 'yes' })),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say the decisions were sent', kind: 'care-review', step: 'decisions-sent' },
  meets: ['Saying when the decisions were sent, and to whom.', 'Sending the whole record that early.'],
  doesNotMeet: ['Adopting the review and telling nobody.'],
})
