import { isNo } from '../../codes.ts'
import { openAtOnce } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8815 = rule({
  code: '8815',
  title: 'More than one open episode',
  mend: 'Close the episodes that have ended. A child has one open episode; referrals that needed no further action do not count.',
  module: 'CINdetails',
  fields: ['ReferralNFA', 'CINclosureDate'],
  reads: { CINdetails: ['CINclosureDate', 'ReferralNFA'] },
  faults: (child) => openAtOnce(child.details, (d) => isBlank(d, 'CINclosureDate') && isNo(d.ReferralNFA)),
})
