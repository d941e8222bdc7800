import { defineDuty } from '../../../../readings/duty/index.ts'
import { healthRegulation, manxHealth } from './law.ts'
import { healthReview } from './review.ts'

/** A child in care has their health looked at again within a year of the last time, once another six months would take them past five. */
export default defineDuty({
  id: 'health/review-from-five', title: 'Health assessment again, from five', answers: ['HE-1'], catalogue: 'D-HE03', about: 'child',
  versions: [
    ...healthRegulation({
      within: { months: 12 }, numberBasis: 'regulation', part: '7(3)(b)', status: 'verified',
      href: 'https://coventrychildcare.proceduresonline.com/p_healthcare_assmt.htm',
      says: 'From the age of five, the health of a child in care is assessed again at least every twelve months. '
        + 'The number was read in a council’s procedure that restates the regulation.',
    }),
    ...manxHealth('The health of a child in care is looked at again.'),
  ],
  ...healthReview('from five'),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Write that it was done', kind: 'health-assessment', step: 'done' },
  meets: ['An assessment by a doctor, a nurse or a health visitor.'],
  doesNotMeet: ['A visit to the doctor because they were ill.', 'The young person’s no: it is offered again.', 'Asking for it, or booking it.'],
})
