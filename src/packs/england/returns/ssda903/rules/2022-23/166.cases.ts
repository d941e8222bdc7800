import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a date': { Reviews: [{ REVIEW: '30/11/2025' }] },
  'the day after the month ends': { Reviews: [{ REVIEW: '31/11/2025' }], fails: { Reviews: [0] } },
  'blank': { Reviews: [{ REVIEW_CODE: 'PN1' }], fails: { Reviews: [0] } },
  'two reviews, one with no day': { Reviews: [{ REVIEW: '30/11/2025' }, {}], fails: { Reviews: [1] } },
}
