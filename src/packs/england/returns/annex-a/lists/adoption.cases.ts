import { annexCases } from '../cases.ts'

const entered = 'Date the Child Entered Care', decided = 'Date of Decision that Child Should be Placed for Adoption', order = 'Date of Placement Order', matched = 'Date of Matching Child and Prospective Adopters'
const placed = 'Date Placed for Adoption', adopted = 'Date of Adoption Order', reversed = 'Date of Decision that Child Should No Longer be Placed for Adoption', reason = 'Reason Why Child No Longer Placed for Adoption'
const fostered = 'Date the child was placed for fostering in FFA or concurrent planning placement'

export default annexCases('Adoption', [
  {
    name: 'A child adopted by the people who fostered them first',
    rows: { Adoption: [{ 'Family identifier': 'F77', [entered]: '06/08/2023', [decided]: '11/02/2024', [order]: '16/04/2024', [fostered]: '01/03/2024', [matched]: '21/06/2024', [placed]: '26/07/2024', [adopted]: '31/05/2025' }] },
    says: [
      ['care-episode.started 2023-08-06'], ['care-episode.ended 2025-05-31', {}], ['adoption.approved 2024-02-11', { agreed: true }], ['adoption.may-place 2024-04-16', { by: 'order' }],
      ['adoption.fostered 2024-03-01'], ['permanence-plan.matched 2024-06-21'], ['adoption.placed 2024-07-26'], ['adoption.order-made 2025-05-31'],
    ],
  },
  {
    name: 'One for whom it was decided otherwise',
    rows: { Adoption: [{ [entered]: '06/08/2023', [decided]: '11/02/2024', [reversed]: '12/10/2025', [reason]: 'RD2 - The Court did not make a placement order' }] },
    says: [['care-episode.started 2023-08-06'], ['adoption.approved 2024-02-11', {}], ['adoption.ended 2025-10-12', { reason: 'RD2' }]],
  },
  {
    name: 'One who waits is in the list however long ago it was decided',
    rows: { Adoption: [{ [decided]: '11/02/2022' }] },
    says: [['adoption.approved 2022-02-11', {}]],
  },
  {
    name: 'Adopted more than twelve months ago: no longer in the list',
    rows: { Adoption: [{ [decided]: '11/02/2024', [adopted]: '14/03/2025' }] },
    says: [['adoption.approved 2024-02-11', {}], ['adoption.order-made 2025-03-14']],
    back: [],
    because: 'The list is of children adopted in the twelve months up to its day, or not yet adopted',
  },
])
