import { isBlank, type AnyRow } from '../../../../../../returns/index.ts'
import { isShortBreak } from '../../care.ts'
import { none, rule } from '../../rule.ts'

export const r399 = rule({
  code: '399',
  title: 'Motherhood or a review given of a child only on short breaks',
  mend: 'Check the legal status (V3, V4). Neither is asked of a child only on short breaks: leave them out.',
  reads: { Episodes: ['LS'], Header: ['MOTHER'] },
  also: { Reviews: ['REVIEW', 'REVIEW_CODE'] },
  marks: { Episodes: ['LS'], Header: ['MOTHER'], Reviews: ['REVIEW', 'REVIEW_CODE'] },
  faults: (child) => {
    if (child.rows.Episodes.length === 0 || !child.rows.Episodes.every(isShortBreak)) return none
    const said: readonly AnyRow[] = [
      ...child.header.filter((h) => !isBlank(h, 'MOTHER')), ...child.reviews.filter((r) => !isBlank(r, 'REVIEW') || !isBlank(r, 'REVIEW_CODE')),
    ]
    return said.length > 0 ? [...child.rows.Episodes, ...said] : none
  },
})
