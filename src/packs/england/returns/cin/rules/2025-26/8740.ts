import { isNo } from '../../codes.ts'
import { outside, section47s } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8740 = rule({
  code: '8740',
  title: 'An enquiry still without a conference began outside the year',
  mend: 'Put in the day of the initial conference, or say that none was required (ICPCnotRequired).',
  module: 'Section47',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  reads: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  needs: ['year'],
  faults: (child, c) => section47s(child, (s) => isBlank(s, 'DateOfInitialCPC') && isNo(s.ICPCnotRequired) && outside(s.S47ActualStartDate, c.year)),
})
