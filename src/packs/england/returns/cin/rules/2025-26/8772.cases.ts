import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one went on': { UPNunknown: 'UN7', CINdetails: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }], fails: ['ChildIdentifiers'] },
  'in words': { UPNunknown: 'UN7', CINdetails: [{ ReferralNFA: 'FALSE' }], fails: ['ChildIdentifiers'] },
  'none did': { UPNunknown: 'UN7', CINdetails: [{ ReferralNFA: '1' }, { ReferralNFA: 'true' }] },
  'another reason': { UPNunknown: 'UN6', CINdetails: [{ ReferralNFA: '0' }] },
  'not said': { UPNunknown: 'UN7', CINdetails: [{}], cannotTell: ['CINdetails 0'] },
}
