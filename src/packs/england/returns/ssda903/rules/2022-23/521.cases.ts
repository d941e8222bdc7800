import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'decided the day after': { Episodes: [{ PLACE: 'A5', DECOM: '10/06/2025' }], AD1: [{ DATE_INT: '11/06/2025' }], fails: { Episodes: [0], AD1: [0] } },
  'decided on the day': { Episodes: [{ PLACE: 'A5', DECOM: '10/06/2025' }], AD1: [{ DATE_INT: '10/06/2025' }] },
  'a foster placement before the decision': { Episodes: [{ PLACE: 'U5', DECOM: '10/06/2025' }], AD1: [{ DATE_INT: '11/06/2025' }] },
  'two placements, one too early': {
    Episodes: [{ PLACE: 'A6', DECOM: '10/06/2025' }, { PLACE: 'A3', DECOM: '01/09/2025' }], AD1: [{ DATE_INT: '01/07/2025' }],
    fails: { Episodes: [0], AD1: [0] },
  },
  'no day of decision, and one that cannot be read': {
    Episodes: [{ PLACE: 'A5', DECOM: '10/06/2025' }, { CHILD: '2', PLACE: 'A5', DECOM: '10/06/2025' }], AD1: [{}, { CHILD: '2', DATE_INT: 'June' }],
  },
  'no day the placement began': { Episodes: [{ PLACE: 'A5' }], AD1: [{ DATE_INT: '11/06/2025' }] },
}
