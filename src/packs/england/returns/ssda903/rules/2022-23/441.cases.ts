import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the fourth birthday': { Reviews: [{ DOB: '09/07/2021', REVIEW: '08/07/2025', REVIEW_CODE: 'PN7' }], fails: { Reviews: [0] } },
  'on the fourth birthday': { Reviews: [{ DOB: '09/07/2021', REVIEW: '09/07/2025', REVIEW_CODE: 'PN1' }] },
  'under 4, and said to be': { Reviews: [{ DOB: '09/07/2021', REVIEW: '08/07/2025', REVIEW_CODE: 'PN0' }] },
  'under 4, and a code that is none': { Reviews: [{ DOB: '09/07/2021', REVIEW: '08/07/2025', REVIEW_CODE: 'PN8' }] },
  'no date of birth': { Reviews: [{ REVIEW: '08/07/2025', REVIEW_CODE: 'PN1' }, { REVIEW: '08/07/2025' }], cannotTell: { Reviews: [0] } },
}
