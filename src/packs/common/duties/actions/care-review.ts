import { defineDuty } from '../../../../readings/duty/index.ts'
import { careReview } from '../../records/care-review.ts'
import { agreedIn } from './agreed.ts'

/** What a review of life in care decided is done before the next one asks. */
export default defineDuty({
  id: 'actions/care-review', title: 'Do what the review decided', answers: ['CA-2', 'CA-3'], catalogue: null, about: 'child',
  ...agreedIn(careReview, 'a review in care'),
})
