import { isYes } from '../../codes.ts'
import { openAtOnce } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8839 = rule({
  code: '8839',
  title: 'More than one open section 47 enquiry',
  mend: 'Put in the day of the initial conference, or that none was required (ICPCnotRequired), for those that ended.',
  module: 'Section47',
  fields: ['DateOfInitialCPC'],
  reads: { Section47: ['DateOfInitialCPC', 'ICPCnotRequired'] },
  faults: (child) => child.details.flatMap((d) => openAtOnce(d.section47s, (s) => isBlank(s, 'DateOfInitialCPC') && !isYes(s.ICPCnotRequired))),
})
