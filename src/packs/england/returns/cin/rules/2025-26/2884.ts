import { section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2884 = rule({
  code: '2884',
  title: 'The same initial conference is given twice: with the enquiry and with the referral',
  mend: 'Give the conference with its section 47 enquiry, or with the referral where there was no enquiry; not both.',
  module: 'Section47',
  fields: ['DateOfInitialCPC'],
  reads: { CINdetails: ['DateOfInitialCPC'], Section47: ['DateOfInitialCPC'] },
  faults: (child) => section47s(child, (s) => s.DateOfInitialCPC !== null && child.details.some((d) => d.DateOfInitialCPC === s.DateOfInitialCPC)),
})
