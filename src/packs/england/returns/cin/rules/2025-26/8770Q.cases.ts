import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'four by the end of August before the year': { PersonBirthDate: '2020-08-31', CINdetails: [{ ReferralNFA: '0' }], fails: ['ChildIdentifiers'] },
  'four the day after': { PersonBirthDate: '2020-09-01', CINdetails: [{ ReferralNFA: '0' }] },
  'said to be too young': { PersonBirthDate: '2020-08-31', UPNunknown: 'UN1', CINdetails: [{ ReferralNFA: 'false' }], fails: ['ChildIdentifiers'] },
  'a reason': { PersonBirthDate: '2020-08-31', UPNunknown: 'UN2', CINdetails: [{ ReferralNFA: '0' }] },
  'not one of the reasons': { PersonBirthDate: '2020-08-31', UPNunknown: 'UN8', CINdetails: [{ ReferralNFA: '0' }], fails: ['ChildIdentifiers'] },
  'a UPN': { PersonBirthDate: '2020-08-31', UPN: 'T201000000001', CINdetails: [{ ReferralNFA: '0' }] },
  'no further action': { PersonBirthDate: '2020-08-31', CINdetails: [{ ReferralNFA: '1' }] },
  'further action on one of two': { PersonBirthDate: '2020-08-31', CINdetails: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }], fails: ['ChildIdentifiers'] },
  'no date of birth': { CINdetails: [{ ReferralNFA: '0' }] },
}
