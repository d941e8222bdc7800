import { isWeekend, section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8870Q = rule({
  code: '8870Q',
  title: 'The target date of the initial conference is at a weekend',
  mend: 'Check it: the target is 15 working days after the strategy discussion.',
  module: 'Section47',
  fields: ['InitialCPCtarget'],
  reads: { Section47: ['InitialCPCtarget'] },
  faults: (child) => section47s(child, (s) => isWeekend(s.InitialCPCtarget)),
})
