import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'decided the day before care began': { AD1: [{ DATE_INT: '07/08/2025' }], Episodes: [{ DECOM: '08/08/2025', RNE: 'S' }], fails: { AD1: [0], Episodes: [0] } },
  'decided on the day care began': { AD1: [{ DATE_INT: '08/08/2025' }], Episodes: [{ DECOM: '08/08/2025', RNE: 'S' }] },
  'decided in an earlier period of care': {
    AD1: [{ DATE_INT: '07/08/2025' }], Episodes: [{ DECOM: '08/08/2025', RNE: 'S' }, { DECOM: '05/04/2025', RNE: 'S' }, { DECOM: '09/10/2025', RNE: 'L' }], fails: { AD1: [0],
    Episodes: [0] },
  },
  'care began before this return, and so perhaps did the decision': {
    AD1: [{ DATE_INT: '07/08/2024' }], Episodes: [{ DECOM: '08/08/2024', RNE: 'P' }], cannotTell: { AD1: [0] },
  },
  'care began before this return, and the decision came later': { AD1: [{ DATE_INT: '08/08/2024' }], Episodes: [{ DECOM: '08/08/2024', RNE: 'P' }] },
  'no decision': { AD1: [{}], Episodes: [{ DECOM: '08/08/2025', RNE: 'S' }] },
}
