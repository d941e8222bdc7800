import { outside, section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8715 = rule({
  code: '8715',
  title: 'The initial conference was outside the year',
  mend: 'Check the date of the conference. Enquiries whose conference was before 1 April were in last year\'s census.',
  module: 'Section47',
  fields: ['DateOfInitialCPC', 'ReferenceDate'],
  reads: { Section47: ['DateOfInitialCPC'] },
  needs: ['year'],
  faults: (child, c) => section47s(child, (s) => outside(s.DateOfInitialCPC, c.year)),
})
