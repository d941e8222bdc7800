import { defineDuty } from '../../../../readings/duty/index.ts'
import { childrenAct, manxReviews } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import type { Held } from './after.ts'
import { everyReviewLooksAt } from './looked-at.ts'

/** Time with family changes as a child grows. Each review asks whether it is still right. */
export default defineDuty<Held>({
  id: 'care-review/family-time', title: 'Look at time with family', answers: ['CA-8'], catalogue: 'D-LA23', about: 'child',
  versions: [
    ...childrenAct({
      within: 'by the date given', numberBasis: 'local default', section: '34 and schedule 2, paragraph 15', status: 'partly verified',
      href: 'https://legislation.gov.uk/ukpga/1989/41/schedule/2/paragraph/15/2022-09-01?view=plain',
      says: 'A child in care is helped to keep up with parents, relatives and friends. That each review looks at it is Tarrowmouth’s own choice: the Act gives no number.',
    }),
    ...manxUnknown('Time with family is part of each review on the Isle of Man.', 'procedure', manxReviews),
  ],
  ...everyReviewLooksAt('familyTime', 'The review does not say whether time with family is right'),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Add it to the review', kind: 'care-review', step: 'added' },
  meets: ['What the review says about time with family.'],
  doesNotMeet: ['Nothing written.'],
})
