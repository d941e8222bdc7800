import { dayIn } from '../../../../../calendar/index.ts'
import { say, ukDay } from '../../../../../returns/exchange/index.ts'
import { careReview } from '../../../../common/records/care-review.ts'
import { table903 } from './define.ts'
import { inPeriod } from './days.ts'

/** Reviews of a child in care, one for each day a review was held. PN0 to PN7 say how the child took part. */
export const reviews = table903<'Reviews'>({
  table: 'Reviews',
  needs: ['REVIEW'],
  kinds: [careReview],
  says: (rows, b) => rows.flatMap((r) => (r.REVIEW === null ? [] : [say(b, careReview, 'held', {
    name: r.REVIEW, happened: { day: r.REVIEW }, body: { childTookPart: r.REVIEW_CODE }, columns: { childTookPart: 'REVIEW_CODE', happened: 'REVIEW' }, rows: [r],
  })])),
  sends: (t, { period }) => t.all(careReview, 'held').filter((r) => inPeriod(r.happened, period)).map((r) => ({
    record: r.record, cells: { REVIEW: ukDay(dayIn(r.happened)), REVIEW_CODE: r.body.childTookPart },
  })),
})
