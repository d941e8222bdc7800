import { isNo, isYes } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8568 = rule({
  code: '8568',
  title: 'Whether the referral needed no further action is not said',
  mend: 'Put in 0 when it went on to further action, 1 when it did not.',
  module: 'CINdetails',
  fields: ['ReferralNFA'],
  reads: { CINdetails: ['ReferralNFA'] },
  faults: (child) => details(child, (d) => !isYes(d.ReferralNFA) && !isNo(d.ReferralNFA)),
})
