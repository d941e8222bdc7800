import { always, answer, column, day, list, record, ssd } from './define.ts'

/** Reviews of a child’s care. */
export const claReviews = ssd('ssd_cla_reviews', {
  says: 'A row for each review that was held while a child was in care.',
  rows: [list('care-review', 'care-review')],
  columns: {
    clar_cla_review_id: record,
    clar_cla_id: column('care'),
    clar_cla_review_due_date: column('due'),
    clar_cla_review_date: day('held'),
    // One that did not take place is not written.
    clar_cla_review_cancelled: always('N'),
    clar_cla_review_participation: answer('held', 'childTookPart'),
  },
})
