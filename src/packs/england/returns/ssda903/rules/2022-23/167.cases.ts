import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the first and last code': { Reviews: [{ REVIEW: '30/11/2025', REVIEW_CODE: 'PN0' }, { REVIEW: '25/05/2025', REVIEW_CODE: 'PN7' }] },
  'one past the last': { Reviews: [{ REVIEW: '30/11/2025', REVIEW_CODE: 'PN8' }], fails: { Reviews: [0] } },
  'a review and no code': { Reviews: [{ REVIEW: '30/11/2025' }], fails: { Reviews: [0] } },
  'a code and no review': { Reviews: [{ REVIEW_CODE: 'PN3' }], fails: { Reviews: [0] } },
  'a code, and a day that cannot be read': { Reviews: [{ REVIEW: '31/11/2025', REVIEW_CODE: 'PN3' }] },
  'neither': { Reviews: [{}] },
}
