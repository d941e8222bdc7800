import { isReview } from '../../concepts/review-age.ts'
import { rule } from '../../rule.ts'

export const r440 = rule({
  code: '440',
  title: 'Said to be under 4 at a review, and 4 or over by the date of birth',
  mend: 'Check how the child took part (PN0 is for children under 4), the day of the review and the date of birth.',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  marks: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  faults: (child) => child.reviews.filter((r) => r.REVIEW_CODE === 'PN0' && isReview(r, 'from four')),
  cannotTell: {
    why: 'the date of birth or the day of the review is not known',
    rows: (child) => child.reviews.filter((r) => r.REVIEW_CODE === 'PN0' && isReview(r, 'unknown')),
  },
})
