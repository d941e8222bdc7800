import { rule } from '../../rule.ts'

export const r102 = rule({
  code: '102',
  title: 'Date of birth is missing or not a date',
  mend: 'Write the date of birth as day/month/year.',
  reads: { Header: ['DOB'] },
  marks: { Header: ['DOB'] },
  faults: (child) => child.header.filter((h) => h.DOB === null),
})
