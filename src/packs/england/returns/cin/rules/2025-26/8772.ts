import { isNo, isYes } from '../../codes.ts'
import { details, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8772 = rule({
  code: '8772',
  title: 'No UPN because no further action was needed, yet some was',
  mend: 'Give the UPN, or another reason for none. UN7 is for children none of whose referrals went on.',
  module: 'ChildIdentifiers',
  fields: ['UPNunknown', 'ReferralNFA'],
  reads: { ChildIdentifiers: ['UPNunknown'], CINdetails: ['ReferralNFA'] },
  faults: (child) => when(child.identifiers.UPNunknown === 'UN7' && child.details.some((d) => isNo(d.ReferralNFA)), child.identifiers),
  cannotTell: {
    why: 'of children without a UPN for want of further action, it is not said whether there was any',
    modules: (child) => details(child, (d) => child.identifiers.UPNunknown === 'UN7' && !isNo(d.ReferralNFA) && !isYes(d.ReferralNFA)),
  },
})
