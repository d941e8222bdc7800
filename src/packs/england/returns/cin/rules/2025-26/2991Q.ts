import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2991Q = rule({
  code: '2991Q',
  title: 'A section 47 enquiry, and no assessment',
  mend: 'Add the assessment the enquiry was part of, or give the reason there was none.',
  module: 'CINdetails',
  fields: ['CINdetailsID'],
  reads: {},
  faults: (child) => details(child, (d) => d.section47s.length > 0 && d.assessments.length === 0),
})
