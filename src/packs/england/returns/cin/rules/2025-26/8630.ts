import { before, details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8630 = rule({
  code: '8630',
  title: 'The case was closed before it was referred',
  mend: 'Check the referral date and the closing date.',
  module: 'CINdetails',
  fields: ['CINreferralDate', 'CINclosureDate'],
  reads: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
  faults: (child) => details(child, (d) => before(d.CINclosureDate, d.CINreferralDate)),
})
