import { before, section47s } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2889 = rule({
  code: '2889',
  title: 'The section 47 enquiry began before the referral',
  mend: 'Check both dates. If the enquiry belongs to an earlier referral, move it there.',
  module: 'Section47',
  fields: ['S47ActualStartDate', 'CINreferralDate'],
  reads: { CINdetails: ['CINreferralDate'], Section47: ['S47ActualStartDate'] },
  faults: (child) => section47s(child, (s, d) => before(s.S47ActualStartDate, d.CINreferralDate)),
})
