import { annexCases } from '../cases.ts'

const needed = 'Was the child assessed as requiring LA children\'s social care support?'

export default annexCases('Assessments', [
  {
    name: 'An assessment that was authorised, with what it found',
    rows: { Assessments: [{ 'Continuous Assessment Start Date': '10/12/2025', 'Child Seen During Continuous Assessment': 'a) Yes', 'Continuous Assessment Date of Authorisation': '20/01/2026', [needed]: 'a) Yes', 'Allocated Worker': 'Asha Bell' }] },
    says: [
      ['identifier.given 2025-03-16', { value: 'Asha Bell' }], ['assessment.begun 2025-12-10', { lead: 'worker name-in-files Asha Bell' }],
      ['assessment.child-seen between 10 December 2025 and 20 January 2026', { seen: 'SEEN' }], ['assessment.written between 10 December 2025 and 20 January 2026', { careNeeded: true }],
      ['assessment.approved 2026-01-20', { agreed: true }],
    ],
  },
  {
    name: 'One that goes on, in which the child has not been seen',
    rows: { Assessments: [{ 'Continuous Assessment Start Date': '10/03/2025', 'Child Seen During Continuous Assessment': 'b) No' }] },
    says: [['assessment.begun 2025-03-10', {}], ['assessment.child-seen between 10 March 2025 and 15 March 2026', { seen: 'NOTSEEN' }]],
  },
  {
    name: 'Whether the child was seen is not known, so nothing is said of it',
    rows: { Assessments: [{ 'Continuous Assessment Start Date': '10/02/2026', 'Child Seen During Continuous Assessment': 'c) Unknown', [needed]: 'CS Assessment Updated' }] },
    says: [['assessment.begun 2026-02-10', {}]],
    back: [{ 'Continuous Assessment Start Date': '10/02/2026' }],
    because: 'Nobody wrote whether the child was seen; the other answer is none of the list’s, and is listed with why',
  },
])
