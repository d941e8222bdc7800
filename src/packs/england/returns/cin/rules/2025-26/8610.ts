import { isNo } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8610 = rule({
  code: '8610',
  title: 'Further action, and no primary need',
  mend: 'Put in the child\'s main need (N0 to N9). It is asked of every referral that went on to further action.',
  module: 'CINdetails',
  fields: ['ReferralNFA', 'PrimaryNeedCode'],
  reads: { CINdetails: ['PrimaryNeedCode', 'ReferralNFA'] },
  faults: (child) => details(child, (d) => isNo(d.ReferralNFA) && d.PrimaryNeedCode === null),
})
