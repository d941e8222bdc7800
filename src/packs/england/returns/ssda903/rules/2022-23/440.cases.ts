import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the fourth birthday': { Reviews: [{ DOB: '09/07/2021', REVIEW: '09/07/2025', REVIEW_CODE: 'PN0' }], fails: { Reviews: [0] } },
  'the day before': { Reviews: [{ DOB: '09/07/2021', REVIEW: '08/07/2025', REVIEW_CODE: 'PN0' }] },
  'over 4, and took part': { Reviews: [{ DOB: '09/07/2021', REVIEW: '09/07/2025', REVIEW_CODE: 'PN1' }] },
  'no date of birth, or no day': {
    Reviews: [{ REVIEW: '09/07/2025', REVIEW_CODE: 'PN0' }, { DOB: '09/07/2021', REVIEW: '31/09/2025', REVIEW_CODE: 'PN0' }], cannotTell: { Reviews: [0, 1] },
  },
}
