import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '22 days': { Episodes: [{ LS: 'J2', DECOM: '02/07/2025', DEC: '24/07/2025' }], fails: { Episodes: [0] } },
  '21 days': { Episodes: [{ LS: 'J2', DECOM: '02/07/2025', DEC: '23/07/2025' }] },
  'open for 22 days at the end of the year': { Episodes: [{ LS: 'J2', DECOM: '09/03/2026' }], fails: { Episodes: [0] } },
  'longer, on remand': { Episodes: [{ LS: 'J1', DECOM: '02/07/2025', DEC: '24/12/2025' }] },
}
