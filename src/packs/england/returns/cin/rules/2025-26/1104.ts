import { before, section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1104 = rule({
  code: '1104',
  title: 'The initial child protection conference was before the referral',
  mend: 'Check the date of the conference and of the referral. A conference of an earlier referral belongs there.',
  module: 'Section47',
  fields: ['CINreferralDate', 'DateOfInitialCPC'],
  reads: { CINdetails: ['CINreferralDate'], Section47: ['DateOfInitialCPC'] },
  faults: (child) => section47s(child, (s, d) => before(s.DateOfInitialCPC, d.CINreferralDate)),
})
