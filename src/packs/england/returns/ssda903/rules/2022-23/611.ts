import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r611 = rule({
  code: '611',
  title: 'A mother, and when her child was born is not said',
  mend: 'Add the date of birth of her first child.',
  reads: { Header: ['MOTHER', 'MC_DOB'] },
  marks: { Header: ['MOTHER', 'MC_DOB'] },
  faults: (child) => child.header.filter((h) => h.MOTHER === '1' && isBlank(h, 'MC_DOB')),
})
