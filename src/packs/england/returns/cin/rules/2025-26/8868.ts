import { isYes } from '../../codes.ts'
import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8868 = rule({
  code: '8868',
  title: 'Closed, with a section 47 enquiry that is not complete',
  mend: 'Put in the day of the initial conference, or say that none was required (ICPCnotRequired).',
  module: 'CINdetails',
  fields: ['ICPCnotRequired', 'CINclosureDate', 'DateOfInitialCPC'],
  reads: { CINdetails: ['CINclosureDate'], Section47: ['DateOfInitialCPC', 'ICPCnotRequired'] },
  faults: (child) => details(child, (d) => !isBlank(d, 'CINclosureDate') && d.section47s.some((s) => isBlank(s, 'DateOfInitialCPC') && !isYes(s.ICPCnotRequired))),
})
