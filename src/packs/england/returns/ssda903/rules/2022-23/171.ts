import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r171 = rule({
  code: '171',
  title: 'The date of birth of her child is not a date',
  mend: 'Write it as day/month/year.',
  reads: { Header: ['MC_DOB'] },
  marks: { Header: ['MC_DOB'] },
  faults: (child) => child.header.filter((h) => isUnreadable(h, 'MC_DOB')),
})
