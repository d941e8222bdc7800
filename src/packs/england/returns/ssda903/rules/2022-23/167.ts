import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'])

export const r167 = rule({
  code: '167',
  title: 'How the child took part in a review: missing or not a known code',
  mend: 'Write PN0 to PN7 for how the child took part, or take it out where there was no review.',
  reads: { Reviews: ['REVIEW', 'REVIEW_CODE'] },
  marks: { Reviews: ['REVIEW_CODE'] },
  faults: (child) => child.reviews.filter((r) => (isBlank(r, 'REVIEW') ? !isBlank(r, 'REVIEW_CODE') : !codes.has(r.REVIEW_CODE))),
})
