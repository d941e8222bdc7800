import { exchangeCases } from './cases.ts'

export default exchangeCases('Reviews', [
  {
    name: 'A review and how the child took part',
    rows: { Reviews: [{ REVIEW: '05/06/2025', REVIEW_CODE: 'PN1' }] },
    says: [['care-review.held 2025-06-05', { childTookPart: 'PN1' }]],
  },
  {
    name: 'A code nobody knows is not kept, and the review is',
    rows: { Reviews: [{ REVIEW: '05/06/2025', REVIEW_CODE: 'PN9' }] },
    says: [['care-review.held 2025-06-05', {}]],
    back: [{ REVIEW: '05/06/2025' }],
    because: 'The code could not be taken, and is listed with why',
  },
  {
    name: 'A review of another year is not in this year’s return',
    rows: { Reviews: [{ REVIEW: '31/03/2025', REVIEW_CODE: 'PN1' }, { REVIEW: '01/04/2025', REVIEW_CODE: 'PN2' }] },
    says: [['care-review.held 2025-03-31', { childTookPart: 'PN1' }], ['care-review.held 2025-04-01', { childTookPart: 'PN2' }]],
    back: [{ REVIEW: '01/04/2025', REVIEW_CODE: 'PN2' }],
    because: 'The year begins on 1 April',
  },
])
