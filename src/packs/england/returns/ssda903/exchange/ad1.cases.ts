import { exchangeCases } from './cases.ts'

const told = { DATE_INT: '04/02/2025', DATE_MATCH: '06/05/2025', FOSTER_CARE: '0', NB_ADOPTR: '2', SEX_ADOPTR: 'FF', LS_ADOPTR: 'L12' }
const home = { DECOM: '01/03/2024', RNE: 'S', LS: 'C1', CIN: 'N1', PLACE: 'U6', DEC: '20/03/2025', REC: 'X1' }
const order = { DECOM: '20/03/2025', RNE: 'L', LS: 'E1', CIN: 'N1', PLACE: 'U6', DEC: '02/06/2025', REC: 'X1' }
const withThem = { DECOM: '02/06/2025', RNE: 'P', LS: 'E1', CIN: 'N1', PLACE: 'A6', DEC: '12/01/2026', REC: 'E12' }

export default exchangeCases('AD1', [
  {
    name: 'An adoption from the decision to the order',
    rows: { Episodes: [home, order, withThem], AD1: [told], PlacedAdoption: [{ DATE_PLACED: '04/02/2025' }] },
    says: [
      ['adoption.approved 2025-02-04', { agreed: true }],
      ['adoption.may-place 2025-03-20', { by: 'order' }],
      ['adoption.placed 2025-06-02', { alreadyThere: false }],
      ['adoption.order-made 2026-01-12'],
      ['permanence-plan.matched 2025-05-06'],
      ['adoption.adopters 2025-05-06', { number: 2, sexes: 'FF', status: 'L12', fostered: false }],
    ],
  },
  {
    name: 'Their foster carers adopt them, and nobody asks where they move',
    rows: { Episodes: [home, order, { ...withThem, PLACE: 'A5' }], AD1: [{ ...told, FOSTER_CARE: '1' }] },
    says: [['adoption.approved 2025-02-04'], ['adoption.may-place 2025-03-20'], ['adoption.placed 2025-06-02', { alreadyThere: true }], ['adoption.order-made 2026-01-12'], ['permanence-plan.matched 2025-05-06'], ['adoption.adopters 2025-05-06', { fostered: true }]],
  },
  {
    name: 'Told as adopted while no episode ended so: kept, and no order is taken to be made',
    rows: { Episodes: [home, order, { ...withThem, DEC: '', REC: '' }], AD1: [told] },
    says: [['adoption.approved 2025-02-04'], ['adoption.may-place 2025-03-20'], ['adoption.placed 2025-06-02'], ['permanence-plan.matched 2025-05-06'], ['adoption.adopters 2025-05-06']],
    back: [],
    because: 'Rule 602: the table has children whose last episode ended with an adoption in the year',
  },
  {
    name: 'Adopted in another year: not in this one',
    rows: { Episodes: [home, order, { ...withThem, DEC: '31/03/2025' }], AD1: [told] },
    says: [['adoption.approved 2025-02-04'], ['adoption.may-place 2025-03-20'], ['adoption.placed 2025-06-02'], ['adoption.order-made 2025-03-31'], ['permanence-plan.matched 2025-05-06'], ['adoption.adopters 2025-05-06']],
    back: [],
    because: 'The order was made before 1 April',
  },
  {
    name: 'A code nobody knows, and a number that is none, are not kept',
    rows: { Episodes: [home, order, withThem], AD1: [{ ...told, SEX_ADOPTR: 'XX', NB_ADOPTR: 'two' }] },
    says: [['adoption.approved 2025-02-04'], ['adoption.may-place 2025-03-20'], ['adoption.placed 2025-06-02'], ['adoption.order-made 2026-01-12'], ['permanence-plan.matched 2025-05-06'], ['adoption.adopters 2025-05-06', { sexes: undefined, number: undefined }]],
    back: [{ DATE_INT: '04/02/2025', DATE_MATCH: '06/05/2025', FOSTER_CARE: '0', LS_ADOPTR: 'L12' }],
    because: 'The cells could not be taken, and are listed with why',
  },
  {
    name: 'Adopted, and only the episodes tell of it: a row to be filled in',
    rows: { Episodes: [home, order, withThem] },
    says: [],
    back: [{}],
    because: 'Rule 601: a child who was adopted in the year has a row',
  },
])
