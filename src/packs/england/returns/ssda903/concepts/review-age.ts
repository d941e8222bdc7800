import { reaches } from '../child.ts'
import type { Review } from '../tables.ts'

/** Whether a review was held of a child under four, or from four on, by the date of birth it gives; or whether that is not known. */
export function isReview(r: Review, of: 'under four' | 'from four' | 'unknown'): boolean {
  const four = reaches(r.DOB, 4)
  return of === (four === null || r.REVIEW === null ? 'unknown' : r.REVIEW < four ? 'under four' : 'from four')
}
