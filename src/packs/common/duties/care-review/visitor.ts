import { defineDuty } from '../../../../readings/duty/index.ts'
import { childrenAct, manxReviews } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import type { Held } from './after.ts'
import { everyReviewLooksAt } from './looked-at.ts'

/** A child whom few people visit may have somebody of their own who comes to see them. Each review asks. */
export default defineDuty<Held>({
  id: 'care-review/visitor', title: 'Ask about an independent visitor', answers: ['VO-1', 'CA-2'], catalogue: 'D-LA22', about: 'child',
  versions: [
    ...childrenAct({
      within: 'by the date given', numberBasis: 'local default', section: '23ZB', status: 'partly verified',
      href: 'https://legislation.gov.uk/ukpga/1989/41/section/23ZB/2020-03-31/data.html',
      says: 'An independent visitor is appointed when that is in the child’s interest, and not against the wish of a child who understands. That each review asks is Tarrowmouth’s own choice.',
    }),
    ...manxUnknown('Somebody independent to visit a child who sees few people is good practice on the Isle of Man.', 'sector practice', manxReviews),
  ],
  ...everyReviewLooksAt('visitor', 'The review does not say whether a visitor was thought of'),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Add it to the review', kind: 'care-review', step: 'added' },
  meets: ['What the review says about a visitor: yes, no, or the child’s own no.'],
  doesNotMeet: ['Nothing written.'],
})
