import { annexCases } from '../cases.ts'

const worker = { 'Allocated Team': 'Duty team, north', 'Allocated Worker': 'Asha Bell' }

export default annexCases('Referrals', [
  {
    name: 'A referral that was taken on, and who looked at it',
    rows: { Referrals: [{ 'Date of referral': '10/02/2026', 'Referral Source': 'e) 2A: Schools', 'Referral NFA?': 'b) No', 'Number of Referrals in Last 12 Months': '0', ...worker }] },
    says: [
      ['identifier.given 2025-03-16', { scheme: 'name-in-files', value: 'Asha Bell' }], ['organisation.described 2025-03-16', { name: 'Duty team, north' }],
      ['referral.received 2026-02-10', { source: '2A', worker: 'worker name-in-files Asha Bell', team: 'team name-in-files Duty team, north' }], ['referral.decided 2026-02-10', { outcome: 'WORK' }],
    ],
  },
  {
    name: 'One that needed nothing more, and one the list is silent about',
    rows: { Referrals: [{ 'Date of referral': '10/01/2026', 'Referral NFA?': 'a) Yes', 'Number of Referrals in Last 12 Months': '0' }, { 'Date of referral': '10/02/2026', 'Number of Referrals in Last 12 Months': '1' }] },
    says: [['referral.received 2026-01-10', {}], ['referral.decided 2026-01-10', { outcome: 'NFA' }], ['referral.received 2026-02-10', {}]],
  },
  {
    name: 'A number of referrals the record does not bear out is counted again',
    rows: { Referrals: [{ 'Date of referral': '10/02/2026', 'Referral NFA?': 'No', 'Number of Referrals in Last 12 Months': '2' }] },
    says: [['referral.received 2026-02-10', {}], ['referral.decided 2026-02-10', { outcome: 'WORK' }]],
    back: [{ 'Date of referral': '10/02/2026', 'Referral NFA?': 'b) No', 'Number of Referrals in Last 12 Months': '0' }],
    because: 'A number is counted from the referrals on the record, and the list holds those of six months',
  },
])
