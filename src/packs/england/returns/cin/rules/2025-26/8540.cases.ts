import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { PersonBirthDate: '2015-06-10', CINdetails: [{ ReferralNFA: '0' }], fails: ['ChildCharacteristics'] },
  'a group without a code': { PersonBirthDate: '2015-06-10', Disabilities: [], CINdetails: [{ ReferralNFA: 'false' }], fails: ['ChildCharacteristics'] },
  'not one of the codes': { PersonBirthDate: '2015-06-10', Disabilities: ['LD', 'XX'], CINdetails: [{ ReferralNFA: '0' }], fails: ['ChildCharacteristics'] },
  'codes': { PersonBirthDate: '2015-06-10', Disabilities: ['LD', 'AUT'], CINdetails: [{ ReferralNFA: '0' }] },
  'none': { PersonBirthDate: '2015-06-10', Disabilities: ['NONE'], CINdetails: [{ ReferralNFA: '0' }] },
  'no referral that went on': { PersonBirthDate: '2015-06-10', CINdetails: [{ ReferralNFA: '1' }] },
  'one of two that did': { PersonBirthDate: '2015-06-10', CINdetails: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }], fails: ['ChildCharacteristics'] },
  'not born yet': { ExpectedPersonBirthDate: '2026-06-10', CINdetails: [{ ReferralNFA: '0' }] },
}
