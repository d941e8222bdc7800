import { rule } from '../../rule.ts'

export const r166 = rule({
  code: '166',
  title: 'The day of a review is missing or not a date',
  mend: 'Write it as day/month/year, or take the row out if there was no review.',
  reads: { Reviews: ['REVIEW'] },
  marks: { Reviews: ['REVIEW'] },
  faults: (child) => child.reviews.filter((r) => r.REVIEW === null),
})
