import { annexCases } from '../cases.ts'

const worker = { 'Allocated Team': 'Locality 4', 'Allocated Worker': 'Asha Bell' }
const named = [['identifier.given 2025-03-16', { value: 'Asha Bell' }], ['organisation.described 2025-03-16', { name: 'Locality 4' }]] as const

export default annexCases('Children in need', [
  {
    name: 'A child with a plan, when they were last seen, and who their worker is',
    rows: { 'Children in need': [{ 'CIN Start Date': '10/06/2024', 'Primary Need Code': 'N1 - Abuse or neglect', 'Date Child Was Last Seen': '02/03/2026', 'Case Status': 'c) Child in need plan', ...worker }] },
    says: [
      ['referral.received 2024-06-10', { need: 'N1' }], ['referral.decided 2024-06-10', { outcome: 'WORK' }], ['visit.happened 2026-03-02', { seen: 'SEEN' }],
      ['child-in-need-plan.agreed between 10 June 2024 and 15 March 2026'], ...named,
      ['allocation.allocated between 10 June 2024 and 15 March 2026', { worker: 'worker name-in-files Asha Bell', team: 'team name-in-files Locality 4', role: 'social-worker' }],
    ],
  },
  {
    name: 'One that was closed: who had been their worker says nothing of now',
    rows: { 'Children in need': [{ 'CIN Start Date': '10/06/2024', 'CIN Closure Date': '02/02/2026', 'Reason for Closure': 'RC8 - Case closed after assessment, no further action', 'Case Status': 'e) Closed episode', ...worker }] },
    says: [['referral.received 2024-06-10', {}], ['referral.decided 2024-06-10', {}], ['referral.closed 2026-02-02', { reason: 'RC8' }]],
    back: [{ 'CIN Start Date': '10/06/2024', 'CIN Closure Date': '02/02/2026', 'Reason for Closure': 'RC8 - Case closed after assessment, no further action', 'Case Status': 'e) Closed episode' }],
    because: 'The worker of a case that is closed is nobody’s worker now, and since when and until when they were is not told',
  },
  {
    name: 'The same referral in two lists is one',
    rows: {
      'Referrals': [{ 'Date of referral': '10/02/2026', 'Referral Source': 'q) 6: Police', 'Referral NFA?': 'b) No' }],
      'Assessments': [{ 'Continuous Assessment Start Date': '12/02/2026' }],
      'Children in need': [{ 'CIN Start Date': '10/02/2026', 'Primary Need Code': 'N4 - Family in acute stress', 'Case Status': 'd) Open assessment' }],
    },
    says: [['referral.received 2026-02-10', { source: '6', need: 'N4' }], ['referral.decided 2026-02-10', { outcome: 'WORK' }]],
  },
  {
    name: 'In care: what is open is read from the record, whatever the list says',
    rows: { 'Children in need': [{ 'CIN Start Date': '10/02/2026', 'Case Status': 'a) Looked after child' }] },
    says: [['referral.received 2026-02-10', {}], ['referral.decided 2026-02-10', {}]],
    back: [{ 'CIN Start Date': '10/02/2026' }],
    because: 'No list tells of care, so nothing that has a word in the list is open on the record',
  },
  {
    name: 'Seen and visited on one day, not alone: seen with others',
    rows: {
      'Children in need': [{ 'CIN Start Date': '10/02/2026', 'Date Child Was Last Seen': '02/03/2026', 'Case Status': 'b) Child Protection plan' }],
      'Child protection': [{ 'Child Protection Plan Start Date': '01/03/2026', 'Date of the Last Statutory Visit': '02/03/2026', 'Was the Child Seen Alone?': 'b) No' }],
    },
    says: [['referral.received 2026-02-10', {}], ['referral.decided 2026-02-10', {}], ['visit.happened 2026-03-02', { kind: 'CP', seen: 'WITH' }]],
  },
])
