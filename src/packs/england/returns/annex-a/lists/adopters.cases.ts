import { annexCases } from '../cases.ts'

const asked = 'Date enquiry received', fosters = 'Is the (prospective) adopter fostering for adoption?', left = 'Date of leaving adoption process', why = 'Reason for leaving adoption process'

export default annexCases('Adopters', [
  {
    name: 'Somebody who adopted a child, step by step',
    rows: {
      Adopters: [{
        'Family identifier': 'F77', 'Gender': 'b) Female', 'Ethnicity': 'a) WBRI', 'Disability': 'b) No', [fosters]: 'a) Yes', [asked]: '06/08/2024', 'Date Stage 1 started': '19/08/2024', 'Date Stage 1 ended': '01/10/2024',
        'Date Stage 2 started': '14/10/2024', 'Date Stage 2 ended': '27/01/2025', 'Date application submitted': '30/01/2025', 'Date application approved': '20/02/2025', 'Date adopter matched with child(ren)': '05/05/2025',
        'Date child/children placed with adopter(s)': '18/05/2025', 'No. of children placed': '2', 'Date of Adoption Order': '21/12/2025',
      }],
    },
    says: [
      ['adopter.enquired 2024-08-06', { disability: false, mayFoster: true }], ['adopter.stage-one 2024-08-19'], ['adopter.stage-one-ended 2024-10-01'], ['adopter.stage-two 2024-10-14'], ['adopter.stage-two-ended 2025-01-27'],
      ['adopter.applied 2025-01-30'], ['adopter.approved 2025-02-20'], ['adopter.matched 2025-05-05'], ['adopter.placed 2025-05-18', { children: 2 }], ['adopter.order-made 2025-12-21'],
    ],
  },
  {
    name: 'Somebody who went no further',
    rows: { Adopters: [{ [fosters]: 'b) No', [asked]: '06/08/2024', 'Date Stage 1 started': '19/08/2024', [left]: '14/06/2025', [why]: '1 - Adopter withdrew from process' }] },
    says: [['adopter.enquired 2024-08-06', { mayFoster: false }], ['adopter.stage-one 2024-08-19'], ['adopter.left 2025-06-14', { reason: 'withdrew' }]],
  },
  {
    name: 'Somebody still on the way is in the list however long ago they asked',
    rows: { Adopters: [{ [asked]: '06/08/2020' }] },
    says: [['adopter.enquired 2020-08-06', {}]],
  },
  {
    name: 'Somebody who left more than twelve months ago is not',
    rows: { Adopters: [{ [asked]: '06/08/2020', [left]: '14/03/2025' }] },
    says: [['adopter.enquired 2020-08-06', {}], ['adopter.left 2025-03-14', {}]],
    back: [],
    because: 'The list is of the twelve months up to its day',
  },
])
