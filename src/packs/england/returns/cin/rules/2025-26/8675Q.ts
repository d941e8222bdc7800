import { isNo } from '../../codes.ts'
import { before, section47s, workingDaysBefore } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8675Q = rule({
  code: '8675Q',
  title: 'An enquiry more than 15 working days old, and no conference',
  mend: 'Put in the day of the initial conference, or say that none was required (ICPCnotRequired); or give the reason.',
  module: 'Section47',
  fields: ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'],
  reads: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  needs: ['year', 'working days'],
  faults: (child, c) => section47s(child, (s) => isBlank(s, 'DateOfInitialCPC') && isNo(s.ICPCnotRequired) && before(s.S47ActualStartDate, workingDaysBefore(c.year.end, 15))),
})
