import { defineDuty } from '../../../../readings/duty/index.ts'
import { healthRegulation, manxHealth } from './law.ts'
import { healthReview } from './review.ts'

/** A small child in care has their health looked at again within six months of the last time. */
export default defineDuty({
  id: 'health/review-under-five', title: 'Health assessment again, under five', answers: ['HE-1'], catalogue: 'D-HE02', about: 'child',
  versions: [
    ...healthRegulation({
      within: { months: 6 }, numberBasis: 'regulation', part: '7(3)(a)', status: 'verified',
      href: 'https://coventrychildcare.proceduresonline.com/p_healthcare_assmt.htm',
      says: 'Until a child in care turns five, their health is assessed again at least every six months. '
        + 'The number was read in a council’s procedure that restates the regulation.',
    }),
    ...manxHealth('The health of a young child in care is looked at again.'),
  ],
  ...healthReview('under five'),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Write that it was done', kind: 'health-assessment', step: 'done' },
  meets: ['An assessment by a doctor, a nurse, a midwife or a health visitor.'],
  doesNotMeet: ['A visit to the doctor because they were ill.', 'The child’s no: it is offered again.', 'Asking for it, or booking it.'],
})
