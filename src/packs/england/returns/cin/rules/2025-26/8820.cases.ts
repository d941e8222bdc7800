import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before one closes': {
    CINdetails: [
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-10', ReferralNFA: '0' },
      { CINreferralDate: '2025-06-09', CINclosureDate: '2025-07-10', ReferralNFA: '0' },
    ],
    fails: ['CINdetails 1'],
  },
  'the day it closes': {
    CINdetails: [
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-10', ReferralNFA: '0' },
      { CINreferralDate: '2025-06-10', CINclosureDate: '2025-07-10', ReferralNFA: '0' },
    ],
  },
  'while one is open, on the last day of the year': {
    CINdetails: [{ CINreferralDate: '2025-05-01', ReferralNFA: '0' }, { CINreferralDate: '2026-03-31', ReferralNFA: '1' }],
    fails: ['CINdetails 1'],
  },
  'after one that needed no further action and was never closed': {
    CINdetails: [{ CINreferralDate: '2025-05-01', ReferralNFA: '1' }, { CINreferralDate: '2025-06-10', ReferralNFA: '0' }],
  },
  'both from the same day': {
    CINdetails: [
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-10', ReferralNFA: '0' },
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-11', ReferralNFA: '0' },
    ],
    fails: ['CINdetails 0', 'CINdetails 1'],
  },
  'one opened and closed on the day the next begins': {
    CINdetails: [
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-05-01', ReferralNFA: '0' },
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-11', ReferralNFA: '0' },
    ],
  },
  'one sent twice': {
    CINdetails: [
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-10', ReferralNFA: '0' },
      { CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-10', ReferralNFA: '0' },
    ],
  },
  'no referral date': { CINdetails: [{ CINclosureDate: '2025-06-10', ReferralNFA: '0' }, { CINreferralDate: '2025-05-01', ReferralNFA: '0' }] },
  'a closing date that cannot be read': {
    CINdetails: [{ CINreferralDate: '2025-05-01', CINclosureDate: 'June', ReferralNFA: '0' }, { CINreferralDate: '2025-09-01', ReferralNFA: '0' }],
  },
}
