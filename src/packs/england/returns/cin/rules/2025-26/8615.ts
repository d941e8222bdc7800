import { before, section47s } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8615 = rule({
  code: '8615',
  title: 'The section 47 enquiry has no start, or one after its conference',
  mend: 'Check the day the enquiry began and the day of the initial conference.',
  module: 'Section47',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC'],
  reads: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },
  faults: (child) => section47s(child, (s) => before(s.DateOfInitialCPC, s.S47ActualStartDate) || (s.DateOfInitialCPC !== null && isBlank(s, 'S47ActualStartDate'))),
})
