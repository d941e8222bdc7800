import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eight days': { Episodes: [{ LS: 'L3', DECOM: '04/11/2025', DEC: '12/11/2025' }], fails: { Episodes: [0] } },
  'seven days': { Episodes: [{ LS: 'L3', DECOM: '04/11/2025', DEC: '11/11/2025' }] },
  'open for eight days at the end of the year': { Episodes: [{ LS: 'L3', DECOM: '23/03/2026' }], fails: { Episodes: [0] } },
  'a row sent twice is one order': { Episodes: [{ LS: 'L3', DECOM: '04/11/2025', DEC: '09/11/2025' }, { LS: 'L3', DECOM: '04/11/2025', DEC: '09/11/2025' }] },
}
