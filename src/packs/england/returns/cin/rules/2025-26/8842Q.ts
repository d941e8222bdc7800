import { reviews } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8842Q = rule({
  code: '8842Q',
  title: 'A review without a date',
  mend: 'Put in the day of the review, or take the review out.',
  module: 'Reviews',
  fields: ['CPPreviewDate'],
  reads: { Reviews: ['CPPreviewDate'] },
  faults: (child) => reviews(child, (r) => r.CPPreviewDate === null),
})
