import { annexCases } from '../cases.ts'

const alone = 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)', no = { [alone]: 'b) No' }

export default annexCases('Care leavers', [
  {
    name: 'A young person who left care, how they are, and who helps them',
    rows: {
      'Care leavers': [{
        ...no, 'Date of Birth': '07/08/2006', 'Allocated Team': 'Leaving care', 'Allocated Worker': 'Asha Bell', 'Allocated Personal Advisor': 'Owen Reed', 'Eligibility Category': 'b) Former relevant child',
        'Latest Pathway Plan Review Date': '02/12/2025', 'LA in Touch': 'a) Yes', 'Latest Date of Contact': '20/02/2026', 'Type of Accommodation': 'U: Independent living', 'Suitability of Accommodation': 'a) Suitable',
        'Activity Status': 'F2: Full time in education other than higher',
      }],
    },
    says: [
      ['after-care.heard 2026-03-15', { inTouch: 'YES', lastContact: '2026-02-20', livesIn: 'U', suits: true, does: 'F2', right: 'former-relevant', planLookedAt: '2025-12-02' }],
      ['identifier.given 2025-03-16', { value: 'Asha Bell' }], ['organisation.described 2025-03-16', { name: 'Leaving care' }],
      ['allocation.allocated between 7 August 2022 and 15 March 2026', { worker: 'worker name-in-files Asha Bell', role: 'social-worker', team: 'team name-in-files Leaving care' }],
      ['identifier.given 2025-03-16', { value: 'Owen Reed' }], ['allocation.allocated between 7 August 2022 and 15 March 2026', { worker: 'worker name-in-files Owen Reed', role: 'personal-adviser' }],
    ],
  },
  {
    name: 'Not in touch, and nothing known of where they are',
    rows: { 'Care leavers': [{ ...no, 'Date of Birth': '07/08/2006', 'Eligibility Category': 'b) Former relevant child', 'LA in Touch': 'd) Refu' }] },
    says: [['after-care.heard 2026-03-15', { inTouch: 'REFU', right: 'former-relevant' }]],
  },
  {
    name: 'Came here alone as a child: until they turned 18 at the latest',
    rows: { 'Care leavers': [{ [alone]: 'a) Yes', 'Date of Birth': '07/08/2006', 'Eligibility Category': 'b) Former relevant child', 'LA in Touch': 'a) Yes' }] },
    says: [['after-care.heard 2026-03-15', { inTouch: 'YES' }], ['unaccompanied.known between 7 August 2006 and 7 August 2024', { until: '2024-08-07' }]],
  },
  {
    name: 'Already 25: no longer in the list',
    rows: { 'Care leavers': [{ ...no, 'Date of Birth': '15/03/2001', 'Eligibility Category': 'b) Former relevant child', 'LA in Touch': 'a) Yes' }] },
    says: [['after-care.heard 2026-03-15', { inTouch: 'YES' }]],
    back: [],
    because: 'Help on leaving care ends at 25, and the list with it',
  },
])
