import { isWeekend, section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8875 = rule({
  code: '8875',
  title: 'The initial conference was at a weekend',
  mend: 'Check the date of the conference.',
  module: 'Section47',
  fields: ['DateOfInitialCPC'],
  reads: { Section47: ['DateOfInitialCPC'] },
  faults: (child) => section47s(child, (s) => isWeekend(s.DateOfInitialCPC)),
})
