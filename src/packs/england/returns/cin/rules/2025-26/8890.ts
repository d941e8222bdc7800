import { isYes } from '../../codes.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'
import { beginDuring, spans } from '../../spans.ts'

export const r8890 = rule({
  code: '8890',
  title: 'A section 47 enquiry begins while another is going on',
  mend: 'Check the dates of the enquiries: when each began, and its conference or that none was required.',
  module: 'CINdetails',
  fields: ['S47ActualStartDate'],
  reads: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  needs: ['year'],
  faults: (child, c) => child.details.flatMap((d) => beginDuring(spans(d.section47s, (s) => s.S47ActualStartDate,
    (s) => s.DateOfInitialCPC ?? (isBlank(s, 'DateOfInitialCPC') && !isYes(s.ICPCnotRequired) ? c.year.end : null)), true)),
})
