import { exchangeCases } from './cases.ts'

export default exchangeCases('PlacedAdoption', [
  {
    name: 'A decision of this year that stands',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025' }] },
    says: [['adoption.approved 2025-05-07', { agreed: true }]],
  },
  {
    name: 'A decision that was turned back',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025', DATE_PLACED_CEASED: '08/12/2025', REASON_PLACED_CEASED: 'RD3' }] },
    says: [['adoption.approved 2025-05-07'], ['adoption.ended 2025-12-08', { reason: 'RD3' }]],
  },
  {
    name: 'Turned back, and decided again',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025', DATE_PLACED_CEASED: '08/12/2025', REASON_PLACED_CEASED: 'RD1' }, { DATE_PLACED: '01/02/2026' }] },
    says: [['adoption.approved 2025-05-07'], ['adoption.ended 2025-12-08'], ['adoption.approved 2026-02-01']],
  },
  {
    name: 'A decision of an earlier year that stands is told again while the child is in care',
    rows: { Episodes: [{ DECOM: '01/03/2023', RNE: 'S', LS: 'C1', CIN: 'N1', PLACE: 'U6' }], PlacedAdoption: [{ DATE_PLACED: '07/05/2024' }] },
    says: [['adoption.approved 2024-05-07']],
  },
  {
    name: 'One turned back before the year is not told again',
    rows: { Episodes: [{ DECOM: '01/03/2023', RNE: 'S', LS: 'C1', CIN: 'N1', PLACE: 'U6' }], PlacedAdoption: [{ DATE_PLACED: '07/05/2024', DATE_PLACED_CEASED: '31/03/2025', REASON_PLACED_CEASED: 'RD4' }] },
    says: [['adoption.approved 2024-05-07'], ['adoption.ended 2025-03-31']],
    back: [],
    because: 'Rule 118: what was turned back before 1 April is not in the return',
  },
  {
    name: 'One turned back after the year still stands in this year’s return',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025', DATE_PLACED_CEASED: '01/04/2026', REASON_PLACED_CEASED: 'RD4' }] },
    says: [['adoption.approved 2025-05-07'], ['adoption.ended 2026-04-01']],
    back: [{ DATE_PLACED: '07/05/2025' }],
    because: 'Rule 117: nothing after 31 March is in the return',
  },
  {
    name: 'A reason nobody knows is not kept, and the day is',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025', DATE_PLACED_CEASED: '08/12/2025', REASON_PLACED_CEASED: 'XXX' }] },
    says: [['adoption.approved 2025-05-07'], ['adoption.ended 2025-12-08', { reason: undefined }]],
    back: [{ DATE_PLACED: '07/05/2025', DATE_PLACED_CEASED: '08/12/2025' }],
    because: 'The code could not be taken, and is listed with why',
  },
  {
    name: 'The same decision sent twice is one',
    rows: { PlacedAdoption: [{ DATE_PLACED: '07/05/2025' }, { DATE_PLACED: '07/05/2025' }] },
    says: [['adoption.approved 2025-05-07']],
    back: [{ DATE_PLACED: '07/05/2025' }],
    because: 'Decisions are told apart by their day',
  },
  {
    name: 'Without the day of the decision a row says nothing',
    rows: { PlacedAdoption: [{ DATE_PLACED_CEASED: '08/12/2025', REASON_PLACED_CEASED: 'RD3' }] },
    says: [],
    back: [],
    because: 'The row could not be taken, and is listed with why',
  },
  {
    name: 'A move within adoption that began in an earlier file is no placement order of this one',
    rows: {
      Episodes: [{ DECOM: '02/06/2025', RNE: 'P', LS: 'E1', CIN: 'N1', PLACE: 'A6' }],
      PlacedAdoption: [{ DATE_PLACED: '07/05/2025' }],
    },
    says: [['adoption.approved 2025-05-07'], ['adoption.placed 2025-06-02', { alreadyThere: false }]],
  },
])
