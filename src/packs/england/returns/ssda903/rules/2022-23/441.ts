import { isReview } from '../../concepts/review-age.ts'
import { rule } from '../../rule.ts'

export const r441 = rule({
  code: '441',
  title: 'Said to have taken part as a child of 4 or over, and under 4 by the date of birth',
  mend: 'Check how the child took part (PN0 for children under 4), the day of the review and the date of birth.',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  marks: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  faults: (child) => child.reviews.filter((r) => fourOrOver.has(r.REVIEW_CODE) && isReview(r, 'under four')),
  cannotTell: {
    why: 'the date of birth or the day of the review is not known',
    rows: (child) => child.reviews.filter((r) => fourOrOver.has(r.REVIEW_CODE) && isReview(r, 'unknown')),
  },
})

const fourOrOver: ReadonlySet<string | null> = new Set(['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'])
